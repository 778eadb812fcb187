package bank;

import java.util.ArrayList;
import java.util.List;

public class Accounts {
  private final List<String> numbers = new ArrayList<>();

  public void add(String number) {
    numbers.add(number);
  }

  public List<String> getNumbers() {
    return List.copyOf(numbers);
  }

  public List<String> sorted() {
    List<String> sorted = new ArrayList<>(numbers);
    sorted.sort(null);
    return sorted;
  }
}

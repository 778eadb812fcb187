package bank;

import java.util.ArrayList;
import java.util.List;

public class Accounts {
  private final List<String> numbers = new ArrayList<>();

  public void add(String number) {
    numbers.add(number);
  }

  public List<String> getNumbers() { // finding: leaked-collection
    return numbers;
  }
}

package bank;

import java.util.ArrayList;
import java.util.List;

class Accounts {
  private final List<String> numbers = new ArrayList<>();

  void add(String number) {
    numbers.add(number);
  }
}

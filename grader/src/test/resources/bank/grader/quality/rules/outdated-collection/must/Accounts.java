package bank;

import java.util.List;
import java.util.Vector;

class Accounts {
  private final List<String> numbers = new Vector<>(); // finding: outdated-collection

  void add(String number) {
    numbers.add(number);
  }
}

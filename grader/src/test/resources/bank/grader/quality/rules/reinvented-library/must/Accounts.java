package bank;

import java.util.ArrayList;
import java.util.List;

class Accounts {
  private final List<String> numbers = new ArrayList<>();

  boolean areNone() {
    return numbers.size() == 0; // finding: reinvented-library
  }

  void addAll(List<String> more) {
    for (String number : more) { // finding: reinvented-library
      numbers.add(number);
    }
  }
}

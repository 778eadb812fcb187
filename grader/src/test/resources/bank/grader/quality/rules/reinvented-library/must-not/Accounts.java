package bank;

import java.util.ArrayList;
import java.util.List;

class Accounts {
  private final List<String> numbers = new ArrayList<>();

  boolean areNone() {
    return numbers.isEmpty();
  }

  void addValid(List<String> more) {
    for (String number : more) {
      if (number.length() == 16) {
        numbers.add(number);
      }
    }
  }

  String random(java.util.Random random) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}

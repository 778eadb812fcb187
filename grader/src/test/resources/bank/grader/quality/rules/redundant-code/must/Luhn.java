package banking;

class Luhn {
  static boolean isValid(int sum) {
    if (sum % 10 == 0) { // finding: redundant-code
      return true;
    } else {
      return false;
    }
  }

  static boolean isMistyped(int sum) {
    return isValid(sum) == false; // finding: redundant-code
  }
}

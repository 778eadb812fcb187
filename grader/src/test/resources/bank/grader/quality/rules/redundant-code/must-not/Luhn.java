package banking;

class Luhn {
  static boolean isValid(int sum) {
    return sum % 10 == 0;
  }

  static boolean isMistyped(int sum) {
    return !isValid(sum);
  }
}

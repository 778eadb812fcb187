package bank.student;

/** The Luhn algorithm finds mistyped card numbers. */
final class Luhn {

  private Luhn() {}

  /** The digit that makes a number of 15 digits valid. */
  static int checkDigit(String firstDigits) {
    return (10 - sum(firstDigits + "0") % 10) % 10;
  }

  /** True for a number of 16 digits with the right last digit. */
  static boolean isValid(String number) {
    return number.matches("[0-9]{16}") && sum(number) % 10 == 0;
  }

  private static int sum(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      if (i % 2 == 0) {
        digit *= 2;
      }
      sum += digit > 9 ? digit - 9 : digit;
    }
    return sum;
  }
}

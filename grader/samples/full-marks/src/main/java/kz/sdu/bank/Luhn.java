package kz.sdu.bank;

/** The Luhn algorithm: every second digit counts double, and the sum must end with 0. */
final class Luhn {
  private static final int CARD_DIGITS = 16;
  private static final int TEN = 10;

  private Luhn() {}

  /** Tells whether the text has 16 digits and a right last digit. */
  static boolean accepts(String number) {
    boolean digitsOnly = number.chars().allMatch(sign -> sign >= '0' && sign <= '9');
    return digitsOnly && number.length() == CARD_DIGITS && sum(number) % TEN == 0;
  }

  /** Returns the 16th digit for the first 15. */
  static int lastDigit(String first) {
    return (TEN - sum(first) % TEN) % TEN;
  }

  /** Doubles the digits at even places, counted from the left, as cards have 16 digits. */
  private static int sum(String digits) {
    int sum = 0;
    for (int place = 0; place < digits.length(); place++) {
      int digit = digits.charAt(place) - '0';
      int counted = place % 2 == 0 ? digit * 2 : digit;
      sum += counted / TEN + counted % TEN;
    }
    return sum;
  }
}

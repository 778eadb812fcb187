package bank.contract;

/** The Luhn algorithm, as the tests need it. Your bank needs its own. */
final class Luhn {
  private Luhn() {}

  /** Tells whether a number of digits satisfies the algorithm. */
  static boolean isValid(String number) {
    return sum(number) % 10 == 0;
  }

  /** Returns a card number that satisfies the algorithm and that none of the cards has. */
  static String unusedNumber(Card... cards) {
    for (int account = 123456789; ; account++) {
      String number = complete("400000" + account);
      boolean used = false;
      for (Card card : cards) {
        used |= card.number().equals(number);
      }
      if (!used) {
        return number;
      }
    }
  }

  /** Returns the number with another last digit, so that it does not satisfy the algorithm. */
  static String mistyped(String number) {
    int last = number.charAt(15) - '0';
    return number.substring(0, 15) + (last + 1) % 10;
  }

  private static String complete(String first15Digits) {
    return first15Digits + (10 - sum(first15Digits + "0") % 10) % 10;
  }

  private static int sum(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum;
  }
}

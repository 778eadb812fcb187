package bank.reference.card;

/**
 * The Luhn algorithm (ISO/IEC 7812-1, annex B), which detects every single wrong digit and nearly
 * every swap of two neighbours.
 *
 * <p>Counted from the right, every second digit is doubled, and a doubled digit of two figures
 * counts as the sum of its figures. A number is valid if all this adds up to a multiple of ten.
 */
final class Luhn {
  private static final int BASE = 10;

  private Luhn() {}

  /** Tells whether digits, the check digit last, satisfy the algorithm. */
  static boolean isValid(String digits) {
    return sum(digits) % BASE == 0;
  }

  /** Returns the digit, 0 to 9, that makes the given digits valid when it is put after them. */
  static int checkDigit(String digits) {
    return (BASE - sum(digits + "0") % BASE) % BASE;
  }

  private static int sum(String digits) {
    int sum = 0;
    boolean doubled = false;
    for (int position = digits.length() - 1; position >= 0; position--) {
      int digit = Character.digit(digits.charAt(position), BASE);
      sum += doubled ? twice(digit) : digit;
      doubled = !doubled;
    }
    return sum;
  }

  private static int twice(int digit) {
    int product = 2 * digit;
    return product / BASE + product % BASE;
  }
}

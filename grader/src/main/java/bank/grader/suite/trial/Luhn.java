package bank.grader.suite.trial;

/** The Luhn algorithm, which catches a mistyped digit. */
public final class Luhn {
  private static final int BASE = 10;

  private Luhn() {}

  /** Tells whether a number, digits only, satisfies the algorithm. */
  public static boolean holdsFor(String number) {
    return !number.isEmpty() && sum(number) % BASE == 0;
  }

  /** Returns the number with the one digit behind it that makes the algorithm hold. */
  static String complete(String number) {
    return number + (BASE - sum(number + "0") % BASE) % BASE;
  }

  private static int sum(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      int doubled = i % 2 == 1 ? 2 * digit : digit;
      sum += doubled >= BASE ? doubled - BASE + 1 : doubled;
    }
    return sum;
  }
}

package bank.reference.card;

import java.util.regex.Pattern;

/** The rule that tells a card number from other text. */
public final class CardNumber {
  /** ASCII digits only: {@code \d} and {@link Character#isDigit} would let other scripts pass. */
  private static final Pattern SHAPE = Pattern.compile("[0-9]{16}");

  private CardNumber() {}

  /**
   * Tells whether a text can be a card number: 16 digits that satisfy the Luhn algorithm. Whether
   * there is such a card is another question.
   */
  public static boolean isValid(String text) {
    return SHAPE.matcher(text).matches() && Luhn.isValid(text);
  }
}

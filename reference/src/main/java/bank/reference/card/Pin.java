package bank.reference.card;

import java.util.regex.Pattern;

/** The rule that tells a PIN from other text. */
public final class Pin {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{4}");

  private Pin() {}

  /** Tells whether a text can be a PIN: 4 digits, leading zeros included. */
  public static boolean isValid(String text) {
    return SHAPE.matcher(text).matches();
  }
}

package bank.contract;

import java.util.regex.Pattern;

/**
 * A card as its owner gets it when the account is created.
 *
 * @param number 16 digits
 * @param pin 4 digits; text and not a number, because 0042 and 42 are different PINs
 */
public record Card(String number, String pin) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{16}");
  private static final Pattern PIN = Pattern.compile("[0-9]{4}");

  /**
   * Makes sure that the card has the right shape.
   *
   * @throws IllegalArgumentException if the number does not have 16 digits or the PIN not 4
   */
  public Card {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("A card number has 16 digits, but this is: " + number);
    }
    if (!PIN.matcher(pin).matches()) {
      throw new IllegalArgumentException("A PIN has 4 digits, zeros included, but this is: " + pin);
    }
  }
}

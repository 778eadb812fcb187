package bank.contract;

/** Optional feature: customers choose another PIN. */
public interface PinChange {

  /**
   * Replaces the PIN of a card. From now on only the new PIN logs in.
   *
   * @param currentPin any text
   * @param newPin 4 digits; may equal the current one
   * @throws CardNotFoundException if there is no such card
   * @throws WrongPinException if the current PIN is wrong
   * @throws InvalidPinException if the new PIN does not have 4 digits
   */
  void changePin(String cardNumber, String currentPin, String newPin);
}

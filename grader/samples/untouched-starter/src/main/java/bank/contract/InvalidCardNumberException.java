package bank.contract;

/** Thrown when a receiver's number does not have 16 digits or fails the Luhn algorithm. */
public class InvalidCardNumberException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal with the words that the customer is to read. */
  public InvalidCardNumberException() {
    super("Probably you made a mistake in the card number. Please try again!");
  }
}

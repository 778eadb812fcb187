package bank.contract;

/** Thrown when a new PIN does not have 4 digits. */
public class InvalidPinException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal with the words that the customer is to read. */
  public InvalidPinException() {
    super("A PIN has 4 digits.");
  }
}

package bank.contract;

/** Thrown when a transfer's receiver is its sender. */
public class SameAccountException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal with the words that the customer is to read. */
  public SameAccountException() {
    super("You can't transfer money to the same account!");
  }
}

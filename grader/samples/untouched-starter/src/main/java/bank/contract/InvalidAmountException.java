package bank.contract;

/** Thrown when an amount of money is 0 or negative. */
public class InvalidAmountException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal with the words that the customer is to read. */
  public InvalidAmountException() {
    super("The amount must be at least 1.");
  }
}

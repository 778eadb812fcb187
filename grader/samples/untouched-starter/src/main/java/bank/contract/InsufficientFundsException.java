package bank.contract;

/** Thrown when the balance is less than the amount that is to leave it. */
public class InsufficientFundsException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal with the words that the customer is to read. */
  public InsufficientFundsException() {
    super("Not enough money!");
  }
}

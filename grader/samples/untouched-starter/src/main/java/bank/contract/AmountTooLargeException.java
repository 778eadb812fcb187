package bank.contract;

/** Thrown when a sum would exceed {@link Long#MAX_VALUE} tenge. */
public class AmountTooLargeException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal with the words that the customer is to read. */
  public AmountTooLargeException() {
    super("The amount is too large.");
  }
}

package bank.contract;

/** Thrown when a card is locked after three wrong PINs in a row. */
public class CardLockedException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal with the words that the customer is to read. */
  public CardLockedException() {
    super("The card is locked.");
  }
}

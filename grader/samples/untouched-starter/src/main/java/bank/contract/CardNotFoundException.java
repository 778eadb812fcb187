package bank.contract;

/** Thrown when no open account has the card number. */
public class CardNotFoundException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal with the words that the customer is to read. */
  public CardNotFoundException() {
    super("Such a card does not exist.");
  }
}

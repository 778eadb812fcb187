package bank.contract;

/** Thrown when the current PIN that is given for a change of PIN is wrong. */
public class WrongPinException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the refusal with the words that the customer is to read. */
  public WrongPinException() {
    super("Wrong PIN!");
  }
}

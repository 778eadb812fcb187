package bank.contract;

/**
 * The root of everything that a {@link Bank} refuses or reports. Each kind of refusal is a class of
 * its own; the message is fit for the customer's eyes.
 */
public abstract class BankException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates a refusal, which has no other cause than the request itself. */
  protected BankException(String message) {
    super(message);
  }

  /** Creates a report of trouble that something else caused. */
  protected BankException(String message, Throwable cause) {
    super(message, cause);
  }
}

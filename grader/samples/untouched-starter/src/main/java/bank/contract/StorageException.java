package bank.contract;

/**
 * Thrown when the database cannot do what the bank asks of it: missing, locked, read-only, full,
 * corrupt, or not a bank's database.
 */
public class StorageException extends BankException {
  private static final long serialVersionUID = 1L;

  /** Creates the report for trouble that the bank itself has found. */
  public StorageException(String message) {
    super(message);
  }

  /** Creates the report for trouble that has a cause, usually a {@link java.sql.SQLException}. */
  public StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}

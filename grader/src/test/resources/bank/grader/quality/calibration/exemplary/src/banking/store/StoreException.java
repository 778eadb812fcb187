package banking.store;

/** The database did not do what it was asked; the cause says why. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}

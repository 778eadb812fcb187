package bank.reference.console;

/** Thrown when an answer is needed and none can come any more. */
final class InputEndedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InputEndedException() {
    super("The input has ended.");
  }

  InputEndedException(Throwable cause) {
    super("The input cannot be read any more.", cause);
  }
}

package bank.contract;

/**
 * Thrown by a part that is not written yet. The tests skip what throws it; replace the {@code
 * throw} by your code, and they begin to check it.
 */
public class ToDoException extends UnsupportedOperationException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the mark of an unwritten part.
   *
   * @param part what is to be written, e.g. "create an account"
   */
  public ToDoException(String part) {
    super("to do: " + part);
  }
}

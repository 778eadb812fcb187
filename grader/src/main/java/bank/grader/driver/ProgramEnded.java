package bank.grader.driver;

/**
 * Thrown by a driver when the program under test ended instead of answering. It is the student's
 * failure, and thus evidence; the grader's own failures are other exceptions.
 */
public class ProgramEnded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Ending ending;

  /**
   * Creates the report of an end.
   *
   * @param words what the program last said, e.g. its exception; hostile text
   */
  public ProgramEnded(Ending ending, String words) {
    super(words);
    this.ending = ending;
  }

  /** Returns how the program ended. */
  public Ending ending() {
    return ending;
  }
}

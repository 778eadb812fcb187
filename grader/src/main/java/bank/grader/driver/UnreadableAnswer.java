package bank.grader.driver;

/**
 * Thrown by a driver when a program goes on, but its answer lacks what was asked for, e.g. a
 * number. It is the student's failure.
 */
public class UnreadableAnswer extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the report.
   *
   * @param answer what the program answered; hostile text
   */
  public UnreadableAnswer(String answer) {
    super(answer);
  }
}

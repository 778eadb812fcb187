package bank.grader.driver;

/**
 * Thrown by a driver when the part of the program that a request needs is a stub or is not offered.
 */
public class NotWritten extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the report.
   *
   * @param part the part that is missing, as the stub or the driver names it
   */
  public NotWritten(String part) {
    super(part);
  }
}

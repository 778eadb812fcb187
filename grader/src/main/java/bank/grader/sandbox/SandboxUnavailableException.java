package bank.grader.sandbox;

/** Thrown when the sandbox that was asked for does not work on this machine. */
public class SandboxUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the report.
   *
   * @param reason what was tried and what came of it
   */
  public SandboxUnavailableException(String reason) {
    super(reason);
  }
}

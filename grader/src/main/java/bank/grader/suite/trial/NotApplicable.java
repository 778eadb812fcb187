package bank.grader.suite.trial;

/** Thrown by a check whose question does not arise: another check has the answer before it. */
public final class NotApplicable extends RuntimeException {
  private static final long serialVersionUID = 1L;
}

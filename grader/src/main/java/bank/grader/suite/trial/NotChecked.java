package bank.grader.suite.trial;

import bank.grader.language.Message;

/**
 * Thrown by a check that could not be carried out, through no fault of the student: it does not
 * count, and the instructor has to look.
 */
public final class NotChecked extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  /** Creates the report. */
  public NotChecked(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Returns why the check could not be carried out. */
  public Message reason() {
    return reason;
  }
}

package bank.grader.intake;

import bank.grader.language.Message;

/**
 * Thrown when a path that the grader was told to grade is no submission and no folder of them.
 * Whoever started the grader has to act.
 */
public class UnusablePath extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  UnusablePath(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Returns what is wrong with the path. */
  public Message reason() {
    return reason;
  }
}

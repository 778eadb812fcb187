package bank.grader.intake.archive;

import bank.grader.language.Message;

/** Thrown when an archive cannot be used. It is the fault of whoever made the archive. */
public class BadArchive extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  BadArchive(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  BadArchive(Message reason, Throwable cause) {
    super(reason.toString(), cause);
    this.reason = reason;
  }

  /** Returns what is wrong, and what to do about it. */
  public Message reason() {
    return reason;
  }
}

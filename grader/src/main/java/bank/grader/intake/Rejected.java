package bank.grader.intake;

import bank.grader.language.Message;

/** Ends the reading of a delivery that nothing can be taken from. */
final class Rejected extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message reason;

  Rejected(Message reason) {
    super(reason.toString());
    this.reason = reason;
  }

  Message reason() {
    return reason;
  }
}

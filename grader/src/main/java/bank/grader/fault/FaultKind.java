package bank.grader.fault;

/** What goes wrong with the writes of a transfer. */
public enum FaultKind {
  /**
   * The first write works and each later one fails. A program that undoes its transaction undoes
   * the counting, too; so it is each later one, not just the second.
   */
  SECOND_WRITE_FAILS,
  /** Taking the money from the sender fails. */
  DEBIT_FAILS,
  /** Giving the money to the receiver fails. */
  CREDIT_FAILS,
  /** The second write does not come to an end, so that the program can be killed within it. */
  SECOND_WRITE_HOLDS
}

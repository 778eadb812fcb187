package bank.grader.driver;

/** How a bank is operated. */
public enum DriverKind {
  /** Calls on a {@code Bank} in this very process; for the reference only. */
  DIRECT,
  /** Calls on a {@code Bank} in a child process. */
  REMOTE,
  /** The dialogue of the console program in a child process. */
  CONSOLE
}

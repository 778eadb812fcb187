package bank.grader.suite.trial;

/** A bank or a console that a check talks to. */
interface Partner extends AutoCloseable {

  /** Ends the bank or console in any way, after the check. It may have been closed before. */
  default void discard() {
    close();
  }

  /** Closes the bank or console; closing it again does nothing. */
  @Override
  void close();
}

package bank.grader.suite.trial;

/** A bank or a console that a check talks to. */
interface Partner extends AutoCloseable {

  /** Closes the bank or console; closing it again does nothing. */
  @Override
  void close();
}

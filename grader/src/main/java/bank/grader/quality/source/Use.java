package bank.grader.quality.source;

/** What a method has to do with the world outside the program. */
public enum Use {
  /** Reads what a person types. */
  READS_CONSOLE,
  /** Writes to standard output, other than in a handler of an exception. */
  WRITES_CONSOLE,
  /** Executes an SQL statement. */
  EXECUTES_SQL,
  /** Ends the whole program. */
  EXIT
}

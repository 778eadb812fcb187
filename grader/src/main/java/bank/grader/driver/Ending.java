package bank.grader.driver;

/** How a program, or the process that it ran in, came to its end. */
public enum Ending {
  /** The program returned from its main method, or the bank was closed. */
  FINISHED,
  /** An exception left the main method. */
  CRASHED,
  /** The program ended its process itself, by {@code System.exit} or {@code Runtime.halt}. */
  EXITED,
  /** No answer within the time limit; the process was killed. */
  TIMED_OUT,
  /** The heap was exhausted. */
  OUT_OF_MEMORY,
  /** More output than the limit allows; the process was killed. */
  OUTPUT_LIMIT,
  /** The process was killed, by the driver or by the system. */
  KILLED,
  /** What came from the process is not our protocol. */
  PROTOCOL_BROKEN
}

package bank.grader.driver;

import bank.grader.sandbox.ProcessLimits;
import java.time.Duration;

/**
 * How much a program under test may use.
 *
 * @param answer how long it may take to answer one request, see {@link AnswerTime}
 * @param ending how long it may take to end when it is asked to
 * @param hangs after so many requests without an answer it is asked less patiently
 * @param heapMegabytes the heap of its JVM
 * @param outputCharacters how much it may print in one run
 * @param process what its process may use beside that
 */
public record Limits(
    Duration answer,
    Duration ending,
    int hangs,
    int heapMegabytes,
    int outputCharacters,
    ProcessLimits process) {

  /**
   * Returns limits that no honest program meets. An answer takes milliseconds; a busy machine and a
   * driver that waits three seconds for a lock, a few times over, are allowed for.
   */
  public static Limits usual() {
    return new Limits(
        Duration.ofSeconds(15),
        Duration.ofSeconds(5),
        3,
        256,
        1_000_000,
        new ProcessLimits(256L << 20, 512, 16L << 20));
  }
}

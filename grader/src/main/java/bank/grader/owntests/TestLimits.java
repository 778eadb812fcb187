package bank.grader.owntests;

import bank.grader.sandbox.ProcessLimits;
import java.time.Duration;

/**
 * How much a student's own tests may use.
 *
 * @param all how long they may take together
 * @param each how long one may take, unless it sets a limit of its own
 * @param heapMegabytes the heap of their JVM
 * @param process what their process may use beside that
 */
record TestLimits(Duration all, Duration each, int heapMegabytes, ProcessLimits process) {

  /**
   * Returns limits that no honest tests meet. Those of a bank take seconds; 290 of them took more
   * than a minute on a machine that had six times as much to do as it could.
   */
  static TestLimits usual() {
    return new TestLimits(
        Duration.ofSeconds(180),
        Duration.ofSeconds(15),
        256,
        new ProcessLimits(64L << 20, 512, 16L << 20));
  }
}

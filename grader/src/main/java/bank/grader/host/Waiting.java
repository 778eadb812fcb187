package bank.grader.host;

import java.util.function.BooleanSupplier;

/** Waits without being disturbed by student code that interrupts threads. */
final class Waiting {
  private Waiting() {}

  /**
   * Waits until a condition holds, which other threads announce by {@code monitor.notifyAll()}. The
   * caller holds the monitor. An interrupt is kept for later.
   */
  static void until(Object monitor, BooleanSupplier condition) {
    boolean interrupted = false;
    while (!condition.getAsBoolean()) {
      try {
        monitor.wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

package bank.grader.driver;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts how often a program gave no answer. A program that hangs in one check usually hangs in
 * all, and a check waits long before it calls that hanging: after a few times it is not started
 * again.
 */
final class Patience {
  private static final int MOST_IGNORED = 2;

  private final int most;
  private final AtomicInteger hangs = new AtomicInteger();
  private final Map<Farewell, AtomicInteger> ignored = new EnumMap<>(Farewell.class);

  Patience(int most) {
    this.most = most;
    for (Farewell farewell : Farewell.values()) {
      ignored.put(farewell, new AtomicInteger());
    }
  }

  /** Takes note of how a program ended. */
  ProgramEnded note(ProgramEnded end) {
    if (end.ending() == Ending.TIMED_OUT) {
      hangs.incrementAndGet();
    }
    return end;
  }

  /**
   * Makes sure that it is worth starting the program.
   *
   * @throws ProgramEnded if it has hung too often
   */
  void check() {
    if (isOver()) {
      throw new ProgramEnded(Ending.NOT_STARTED, String.valueOf(most));
    }
  }

  boolean isOver() {
    return hangs.get() >= most;
  }

  /** Takes note of a program that does not end when it is asked to. */
  void noteIgnored(Farewell farewell) {
    ignored.get(farewell).incrementAndGet();
  }

  /** Tells whether it is worth asking the program to end, instead of killing it. */
  boolean isWorth(Farewell farewell) {
    return ignored.get(farewell).get() < MOST_IGNORED;
  }
}

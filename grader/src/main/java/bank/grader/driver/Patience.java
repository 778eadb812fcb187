package bank.grader.driver;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Counts how often a program gave no answer: a check waits long before it calls that hanging. What
 * is decided of that must not hang on which check came first, for checks run side by side.
 */
final class Patience {
  private static final int MOST_IGNORED = 2;

  /**
   * A program that has hung a few times is not the honest one that a busy machine keeps waiting.
   */
  private static final int SHORTER = 3;

  private final Limits limits;
  private final AtomicInteger hangs = new AtomicInteger();
  private final Map<Errand, AtomicInteger> errandHangs = new EnumMap<>(Errand.class);
  private final Map<Farewell, AtomicInteger> ignored = new EnumMap<>(Farewell.class);

  Patience(Limits limits) {
    this.limits = limits;
    for (Errand errand : Errand.values()) {
      errandHangs.put(errand, new AtomicInteger());
    }
    for (Farewell farewell : Farewell.values()) {
      ignored.put(farewell, new AtomicInteger());
    }
  }

  /** Returns how long to wait for an answer. */
  Duration answer() {
    return hangs.get() < limits.hangs() ? limits.answer() : limits.answer().dividedBy(SHORTER);
  }

  /** Takes note of how a program ended. */
  ProgramEnded note(ProgramEnded end) {
    if (end.ending() == Ending.TIMED_OUT) {
      hangs.incrementAndGet();
    }
    return end;
  }

  /**
   * Asks a program for what every check asks for.
   *
   * @throws ProgramEnded if it does not answer
   * @throws NotAsked if it has hung on that too often before
   */
  <T> T ask(Errand errand, Supplier<T> request) {
    check(errand);
    try {
      return request.get();
    } catch (ProgramEnded end) {
      if (end.ending() == Ending.TIMED_OUT) {
        errandHangs.get(errand).incrementAndGet();
      }
      throw end;
    }
  }

  /**
   * Makes sure that it is worth asking.
   *
   * @throws NotAsked if the program has hung on that too often before
   */
  void check(Errand errand) {
    if (errandHangs.get(errand).get() >= limits.hangs()) {
      throw new NotAsked(errand, limits.hangs());
    }
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

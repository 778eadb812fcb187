package bank.grader.driver;

import bank.grader.sandbox.ProcessorTime;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How long a process may still take to answer. While it could run and others did, its time stands
 * still: on a busy machine an honest program is slow, and a hang is still a hang.
 */
final class AnswerTime {
  /** Quick answers are not worth asking the system for. */
  private static final long SLICE = Duration.ofSeconds(1).toNanos();

  /** Nobody waits longer than so many times the limit. */
  private static final int MOST_TIMES = 10;

  private final LongSupplier clock;
  private final Supplier<ProcessorTime> processor;
  private final long latest;
  private long left;
  private long since;
  private Optional<ProcessorTime> before = Optional.empty();

  /**
   * Begins to count.
   *
   * @param clock the time in nanoseconds
   * @param processor tells what the process has had of the processors
   */
  AnswerTime(Duration limit, LongSupplier clock, Supplier<ProcessorTime> processor) {
    this.clock = clock;
    this.processor = processor;
    this.left = limit.toNanos();
    this.since = clock.getAsLong();
    this.latest = since + MOST_TIMES * left;
  }

  /** Returns how many milliseconds to wait now before asking again; 0 when the time is up. */
  long slice() {
    long passed = clock.getAsLong() - since;
    if (passed >= Math.min(SLICE, left)) {
      spend(passed);
      passed = 0;
    }
    long nanoseconds = Math.min(Math.min(SLICE - passed, left - passed), latest - since - passed);
    return nanoseconds <= 0 ? 0 : Math.max(1, nanoseconds / 1_000_000);
  }

  private void spend(long passed) {
    ProcessorTime now = processor.get();
    left -= before.map(earlier -> spent(passed, now.since(earlier))).orElse(passed);
    before = Optional.of(now);
    since += passed;
  }

  /** A process that keeps itself waiting, with many threads, runs meanwhile. */
  private static long spent(long passed, ProcessorTime used) {
    return Math.max(passed - used.waited().toNanos(), Math.min(passed, used.ran().toNanos()));
  }
}

package bank.grader.quality;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What came of work that a hostile source may bring down, so that nothing else falls with it.
 *
 * @param result what the work returned; empty if it failed
 * @param failure why it failed, in the words of the tool; empty if it did not
 */
record Attempt<T>(Optional<T> result, String failure) {
  /** A hundred times what an ordinary submission takes. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  /** Parsers recurse as deep as sources are nested, and long sums of strings nest deep. */
  private static final long STACK_BYTES = 16L << 20;

  /** Makes the result of work that is not worth trying. */
  static <T> Attempt<T> refused(String why) {
    return new Attempt<>(Optional.empty(), why);
  }

  /**
   * Runs something in a thread of its own. If it takes too long, its thread is left behind as a
   * daemon.
   */
  static <T> Attempt<T> at(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "analyser", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return new Attempt<>(Optional.of(task.get(LIMIT.toSeconds(), TimeUnit.SECONDS)), "");
    } catch (ExecutionException e) {
      return new Attempt<>(Optional.empty(), e.getCause().toString());
    } catch (TimeoutException e) {
      return new Attempt<>(Optional.empty(), "took longer than " + LIMIT.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while examining code", e);
    }
  }
}

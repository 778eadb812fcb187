package bank.grader.quality;

import bank.grader.build.BoundedWork;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
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

  /** Makes the result of work that is not worth trying. */
  static <T> Attempt<T> refused(String why) {
    return new Attempt<>(Optional.empty(), why);
  }

  /**
   * Runs something in a thread of its own. If it takes too long, its thread is left behind as a
   * daemon.
   */
  static <T> Attempt<T> at(Callable<T> work) {
    try {
      return new Attempt<>(Optional.of(BoundedWork.start("analyser", work).await(LIMIT)), "");
    } catch (ExecutionException e) {
      return new Attempt<>(Optional.empty(), e.getCause().toString());
    } catch (TimeoutException e) {
      return new Attempt<>(
          Optional.empty(), "took more than " + LIMIT.toSeconds() + " s of processor time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while examining code", e);
    }
  }
}

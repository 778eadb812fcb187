package bank.grader.build;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on hostile input, in a daemon thread of its own: its stack is deep, and its processor time
 * is limited. Time in which the machine does other things does not count.
 *
 * @param <T> what it returns
 */
public final class BoundedWork<T> {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Tools recurse as deep as sources are nested, and long sums of strings nest deep. */
  private static final long STACK_BYTES = 16L << 20;

  /** Nobody waits longer than so many times the limit. */
  private static final int MOST_TIMES = 10;

  private final FutureTask<T> task;
  private final Thread thread;

  private BoundedWork(String name, Callable<T> work) {
    task = new FutureTask<>(work);
    thread = new Thread(null, task, name, STACK_BYTES);
    thread.setDaemon(true);
  }

  /** Starts work in a thread of this name. */
  public static <T> BoundedWork<T> start(String name, Callable<T> work) {
    BoundedWork<T> bounded = new BoundedWork<>(name, work);
    bounded.thread.start();
    return bounded;
  }

  /**
   * Waits for the work to be done.
   *
   * @param limit how much processor time it may take
   * @throws ExecutionException if it fails
   * @throws TimeoutException if it takes longer; its thread is left to itself
   */
  public T await(Duration limit) throws ExecutionException, TimeoutException, InterruptedException {
    long latest = System.nanoTime() + MOST_TIMES * limit.toNanos();
    long left = limit.toNanos();
    while (true) {
      try {
        return task.get(left, TimeUnit.NANOSECONDS);
      } catch (TimeoutException perhapsNotYet) {
        left = limit.toNanos() - THREADS.getThreadCpuTime(thread.getId());
        if (left <= 0 || System.nanoTime() >= latest) {
          throw perhapsNotYet;
        }
      }
    }
  }

  Thread thread() {
    return thread;
  }
}

package bank.grader.suite.sql;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A request that is under way while the check looks on. Closing it waits for its end. */
final class Background<T> implements AutoCloseable {
  private final FutureTask<T> task;
  private final Thread thread;

  private Background(FutureTask<T> task) {
    this.task = task;
    this.thread = new Thread(task, "request");
    thread.setDaemon(true);
  }

  static <T> Background<T> start(Supplier<T> request) {
    Background<T> background = new Background<>(new FutureTask<>(request::get));
    background.thread.start();
    return background;
  }

  /** Waits for the end, but no longer than that; returns whether the end has come. */
  boolean isDoneWithin(Duration limit) {
    try {
      task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException stillAtWork) {
      return false;
    } catch (ExecutionException done) {
      return true;
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Waits for the result, which the driver's own time limit bounds. */
  T result() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  @Override
  public void close() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}

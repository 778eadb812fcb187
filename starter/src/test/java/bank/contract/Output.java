package bank.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What a program prints, collected by a thread while the program runs, so that the program never
 * waits for its reader. A program that prints without end is stopped.
 */
final class Output {
  private static final int LIMIT = 200_000;

  private final StringBuilder text = new StringBuilder();
  private boolean ended;
  private boolean tooMuch;

  /**
   * Starts to collect.
   *
   * @param stop ends the program when it has printed too much
   */
  Output(InputStream stream, Runnable stop) {
    Thread collector = new Thread(() -> collect(stream, stop), "collects what the program prints");
    collector.setDaemon(true);
    collector.start();
  }

  private void collect(InputStream stream, Runnable stop) {
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      char[] buffer = new char[4096];
      for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
        if (!append(buffer, length)) {
          stop.run();
          return;
        }
      }
    } catch (IOException e) {
      // The program was stopped while we read; what it printed until then is all there is.
    } finally {
      end();
    }
  }

  private synchronized boolean append(char[] buffer, int length) {
    text.append(buffer, 0, length);
    tooMuch = text.length() > LIMIT;
    notifyAll();
    return !tooMuch;
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  /**
   * Waits until the text so far satisfies the condition, or nothing more can come, or the time is
   * over.
   *
   * @return whether the condition is satisfied
   */
  synchronized boolean await(Predicate<String> condition, Duration limit)
      throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!condition.test(text.toString())) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (ended || left <= 0) {
        return false;
      }
      wait(left);
    }
    return true;
  }

  /** Waits until nothing more can come, or the time is over. */
  synchronized void awaitEnd(Duration limit) throws InterruptedException {
    await(soFar -> ended, limit);
  }

  /** Tells whether the program was stopped because it printed without end. */
  synchronized boolean isTooMuch() {
    return tooMuch;
  }

  synchronized String text() {
    return text.toString();
  }
}

package bank.grader.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a process writes to its standard streams past our protocol, e.g. last words of the JVM. It
 * is read to its end, so that the process never waits for us, but only the end of it is kept.
 */
final class RawOutput {
  private static final int KEPT = 4096;

  private final InputStream stream;
  private final long limit;
  private final Runnable atLimit;
  private final Thread reader;
  private final byte[] tail = new byte[KEPT];
  private long length;
  private boolean beyondLimit;

  /**
   * Starts to read.
   *
   * @param atLimit ends the process that writes
   */
  RawOutput(InputStream stream, long limit, Runnable atLimit) {
    this.stream = stream;
    this.limit = limit;
    this.atLimit = atLimit;
    reader = new Thread(this::read, "reads raw output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Returns the end of what was written so far. */
  synchronized String tail() {
    int kept = (int) Math.min(length, KEPT);
    byte[] bytes = new byte[kept];
    for (int i = 0; i < kept; i++) {
      bytes[i] = tail[(int) ((length - kept + i) % KEPT)];
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  synchronized boolean isBeyondLimit() {
    return beyondLimit;
  }

  /** Waits until no process can write any more; not longer than the time given. */
  boolean awaitEnd(long millis) throws InterruptedException {
    reader.join(Math.max(1, millis));
    return !reader.isAlive();
  }

  private void read() {
    byte[] buffer = new byte[KEPT];
    try (stream) {
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        keep(buffer, count);
      }
    } catch (IOException e) {
      // The process was killed while we read. What it wrote until then is all there is.
    }
  }

  private void keep(byte[] buffer, int count) {
    boolean reached;
    synchronized (this) {
      for (int i = 0; i < count; i++) {
        tail[(int) ((length + i) % KEPT)] = buffer[i];
      }
      length += count;
      reached = !beyondLimit && length > limit;
      beyondLimit |= reached;
    }
    if (reached) {
      atLimit.run();
    }
  }
}

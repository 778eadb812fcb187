package bank.grader.host;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Standard output and standard error of one run, in the order in which they are written. They go to
 * the grader in chunks: when enough has come together, before the program waits, and when the run
 * ends.
 */
final class ProgramOutput extends OutputStream {
  private static final int CHUNK = 8192;

  /** Output of a program that neither waits nor ends is not held back for longer. */
  private static final int HOLD_MILLIS = 100;

  /** What Cyrillic text is usually in, if it is not UTF-8. */
  private static final Charset OTHER = Charset.forName("windows-1251");

  private final Outlet outlet;
  private final byte[] held = new byte[CHUNK];
  private int length;
  private long written;
  private boolean unbuffered;
  private boolean closed;

  ProgramOutput(Outlet outlet) {
    this.outlet = outlet;
    Thread courier = new Thread(this::sendNowAndThen, "sends output");
    courier.setDaemon(true);
    courier.start();
  }

  /** Makes {@code System.out} and {@code System.err} of this output. */
  void install() {
    System.setOut(new PrintStream(this, false, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(this, false, StandardCharsets.UTF_8));
  }

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int count) {
    int from = offset;
    int left = closed ? 0 : count;
    while (left > 0) {
      int fits = Math.min(left, CHUNK - length);
      System.arraycopy(bytes, from, held, length, fits);
      length += fits;
      from += fits;
      left -= fits;
      if (length == CHUNK) {
        send(CHUNK - incompleteCharacter());
      }
    }
    written += count;
    if (unbuffered) {
      send();
      outlet.drain();
    }
    notifyAll();
  }

  /** Sends all that is held. */
  synchronized void send() {
    send(length);
  }

  /** Lets each output leave this process before the program goes on, from now on: it is ending. */
  synchronized void unbuffer() {
    unbuffered = true;
    send();
  }

  /** Returns how many bytes were written so far. */
  synchronized long written() {
    return written;
  }

  /** Sends the rest, and ignores what is written from now on. */
  synchronized void end() {
    send();
    closed = true;
    notifyAll();
  }

  private void send(int count) {
    if (count > 0) {
      outlet.send(Frame.of("out", text(count)));
      System.arraycopy(held, count, held, 0, length - count);
      length -= count;
    }
  }

  private String text(int count) {
    ByteBuffer bytes = ByteBuffer.wrap(held, 0, count);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return new String(Arrays.copyOf(held, count), OTHER);
    }
  }

  /** Returns the number of bytes at the end that begin a UTF-8 character without finishing it. */
  private int incompleteCharacter() {
    for (int back = 1; back <= Math.min(4, length); back++) {
      int b = held[length - back] & 0xFF;
      if (b < 0x80) {
        return 0;
      }
      if (b >= 0xC0) {
        int size = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2;
        return size > back ? back : 0;
      }
    }
    return 0;
  }

  private void sendNowAndThen() {
    while (awaitOutput()) {
      try {
        Thread.sleep(HOLD_MILLIS);
      } catch (InterruptedException e) {
        // Only student code could have done this. The output is sent a little earlier.
      }
      send();
    }
  }

  private synchronized boolean awaitOutput() {
    Waiting.until(this, () -> closed || length > 0);
    return !closed;
  }
}

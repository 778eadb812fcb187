package bank.grader.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Sends messages to the grader, whichever thread has one.
 *
 * <p>A thread of our own writes them: an interrupt of a thread that writes would close the channel,
 * and student code may interrupt its threads.
 */
final class Outlet {
  /** So many messages may wait; then their senders wait, too, as at a full pipe. */
  private static final int CAPACITY = 64;

  private final SocketChannel channel;
  private final Queue<Frame> waiting = new ArrayDeque<>();
  private boolean writing;

  Outlet(SocketChannel channel) {
    this.channel = channel;
    Thread writer = new Thread(this::write, "writes to the grader");
    writer.setDaemon(true);
    writer.start();
  }

  synchronized void send(Frame frame) {
    Waiting.until(this, () -> waiting.size() < CAPACITY);
    waiting.add(frame);
    notifyAll();
  }

  /** Waits until all that was sent has left this process. */
  synchronized void drain() {
    Waiting.until(this, () -> waiting.isEmpty() && !writing);
  }

  private void write() {
    try {
      while (true) {
        ByteBuffer bytes = ByteBuffer.wrap((next().line() + '\n').getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        written();
      }
    } catch (IOException graderIsGone) {
      Runtime.getRuntime().halt(0);
    }
  }

  private synchronized Frame next() {
    Waiting.until(this, () -> !waiting.isEmpty());
    writing = true;
    return waiting.remove();
  }

  private synchronized void written() {
    writing = false;
    notifyAll();
  }
}

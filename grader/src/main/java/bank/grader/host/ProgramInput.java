package bank.grader.host;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Standard input of one run. It tells the grader when the program waits for a line, so that nobody
 * has to guess.
 */
final class ProgramInput extends InputStream {
  /**
   * A program may ask whether there is input without meaning to wait, e.g. to skip the rest of a
   * line. When it asks so often, and neither reads nor prints in between, it waits.
   */
  private static final int POLLS = 5;

  private final Outlet outlet;
  private final ProgramOutput output;
  private byte[] line = {};
  private int position;
  private int lines;
  private boolean announced;
  private boolean ended;
  private boolean abandoned;
  private int polls;
  private long writtenAtPoll;

  ProgramInput(Outlet outlet, ProgramOutput output) {
    this.outlet = outlet;
    this.output = output;
  }

  /** Makes {@code System.in} of this input, buffered as the JDK's own. */
  void install() {
    System.setIn(new BufferedInputStream(this));
  }

  /** Gives the program a line to read. */
  synchronized void type(String text) {
    byte[] typed = (text + '\n').getBytes(StandardCharsets.UTF_8);
    byte[] unread = Arrays.copyOfRange(line, position, line.length);
    line = Arrays.copyOf(unread, unread.length + typed.length);
    System.arraycopy(typed, 0, line, unread.length, typed.length);
    position = 0;
    lines++;
    announced = false;
    polls = 0;
    notifyAll();
  }

  /** Lets the program read to the end of its input. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Keeps the program from waiting for input ever again. */
  synchronized void abandon() {
    abandoned = true;
    end();
  }

  @Override
  public synchronized int read() {
    awaitInput();
    if (position == line.length) {
      return -1;
    }
    int b = line[position] & 0xFF;
    position++;
    return b;
  }

  @Override
  public synchronized int read(byte[] target, int offset, int count) {
    if (count == 0) {
      return 0;
    }
    awaitInput();
    int available = line.length - position;
    if (available == 0) {
      return -1;
    }
    int taken = Math.min(count, available);
    System.arraycopy(line, position, target, offset, taken);
    position += taken;
    return taken;
  }

  @Override
  public synchronized int available() {
    expectUse();
    int available = line.length - position;
    if (available == 0 && !ended) {
      polled();
    }
    return available;
  }

  private void polled() {
    long written = output.written();
    polls = written == writtenAtPoll ? polls + 1 : 1;
    writtenAtPoll = written;
    if (polls >= POLLS) {
      announce();
    }
  }

  private void awaitInput() {
    expectUse();
    polls = 0;
    if (position == line.length && !ended) {
      announce();
    }
    Waiting.until(this, () -> position < line.length || ended);
    expectUse();
  }

  private void expectUse() {
    if (abandoned) {
      throw new Abandoned();
    }
  }

  private void announce() {
    if (!announced) {
      announced = true;
      output.send();
      outlet.send(Frame.of("waiting", lines));
    }
  }
}

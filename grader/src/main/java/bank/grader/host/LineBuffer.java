package bank.grader.host;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;

/** Cuts a stream of bytes into {@link Frame}s. Not safe for several threads. */
public final class LineBuffer {
  private static final int FIRST_SIZE = 8192;

  private final Queue<Frame> frames = new ArrayDeque<>();
  private byte[] line = new byte[FIRST_SIZE];
  private int length;

  /**
   * Takes bytes in.
   *
   * @throws IllegalArgumentException if they are not our protocol
   */
  public void add(ByteBuffer bytes) {
    while (bytes.hasRemaining()) {
      byte b = bytes.get();
      if (b == '\n') {
        frames.add(Frame.parse(text()));
        length = 0;
      } else {
        append(b);
      }
    }
  }

  /** Takes the next complete message out. */
  public Optional<Frame> poll() {
    return Optional.ofNullable(frames.poll());
  }

  private void append(byte b) {
    if (length == Frame.LONGEST) {
      throw new IllegalArgumentException("a line of the protocol is too long");
    }
    if (length == line.length) {
      line = Arrays.copyOf(line, length * 2);
    }
    line[length] = b;
    length++;
  }

  private String text() {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not a line of our protocol", e);
    }
  }
}

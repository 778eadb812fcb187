package bank.grader.driver;

import bank.grader.host.Frame;
import bank.grader.host.LineBuffer;
import bank.grader.sandbox.SandboxedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One child process with our host in it. All that comes from it is hostile: it is bounded in time,
 * length and number, and read strictly.
 *
 * <p>One thread at a time speaks to a child. Any other may {@link #kill} it meanwhile.
 */
final class Child implements AutoCloseable {
  private static final int BUFFER = 1 << 16;
  private static final int STATUS_OUT_OF_MEMORY = 3;
  private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError";

  /** More than a few dozen runs leave; a process may open some hundreds. */
  private static final int MOST_OPEN_FILES = 64;

  /** A status above it tells the signal that ended the process. */
  private static final int SIGNALLED = 128;

  private final SandboxedProcess process;
  private final SocketChannel channel;
  private final Selector selector;
  private final Limits limits;
  private final LineBuffer lines = new LineBuffer();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private long printed;
  private Optional<List<Path>> openFiles = Optional.empty();
  private volatile Ending ending;
  private volatile OptionalInt exitStatus = OptionalInt.empty();

  /**
   * Takes over a process.
   *
   * @param channel the connection to its host
   */
  Child(SandboxedProcess process, SocketChannel channel, Limits limits) throws IOException {
    this.process = process;
    this.channel = channel;
    this.limits = limits;
    channel.configureBlocking(false);
    selector = Selector.open();
    channel.register(selector, SelectionKey.OP_READ);
  }

  /** Begins a run of the program, by a request. */
  void begin(Frame request) {
    printed = 0;
    openFiles = Optional.empty();
    send(request);
  }

  /**
   * Sends a request.
   *
   * @throws ProgramEnded if the process has ended, or does not read
   */
  void send(Frame request) {
    ByteBuffer line = ByteBuffer.wrap((request.line() + '\n').getBytes(StandardCharsets.UTF_8));
    AnswerTime time = allow(limits.answer());
    try {
      while (line.hasRemaining()) {
        if (channel.write(line) == 0) {
          awaitReadiness(SelectionKey.OP_WRITE, time);
        }
      }
    } catch (IOException e) {
      throw ended();
    }
  }

  /** Begins to count the time for what comes next. */
  AnswerTime allow(Duration limit) {
    return new AnswerTime(limit, System::nanoTime, process::processorTime);
  }

  /**
   * Waits for the next message.
   *
   * @throws ProgramEnded if the process ends, gives no answer in time, prints too much, or speaks
   *     another language than ours; then it is dead
   */
  Frame next(AnswerTime time) {
    Optional<Frame> frame = lines.poll();
    while (frame.isEmpty()) {
      receive(time);
      frame = lines.poll();
    }
    switch (frame.get().kind()) {
      case "out" -> count(frame.get());
      case "fit" -> openFiles = Optional.of(paths(frame.get()));
      default -> {
        // The caller knows what it waits for.
      }
    }
    return frame.get();
  }

  /** Tells whether the process still runs, as far as we know. */
  boolean isRunning() {
    return ending == null && process.isAlive();
  }

  /** Tells whether the process can take another run: the last one left little behind. */
  boolean isFit() {
    return isRunning() && openFiles.filter(files -> files.size() <= MOST_OPEN_FILES).isPresent();
  }

  /**
   * Tells whether the process can take another run in a place: it has no file open that is still
   * there, for what SQLite knows of an open database is forgotten only when the process ends.
   */
  boolean isFitFor(Place place) {
    return isFit()
        && openFiles.orElseThrow().stream()
            .noneMatch(file -> file.startsWith(place.folder()) && Files.exists(file));
  }

  /** Kills the process and all that it started; when this returns, it writes no more. */
  void kill() {
    end(Ending.KILLED);
  }

  /** Kills the process, and releases what this object holds. Only for the thread that speaks. */
  @Override
  public void close() {
    kill();
    try {
      selector.close();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills the process because it does not speak our protocol. */
  ProgramEnded broken(String words) {
    end(Ending.PROTOCOL_BROKEN);
    return new ProgramEnded(Ending.PROTOCOL_BROKEN, words);
  }

  /** Kills the process because it gives no answer. */
  ProgramEnded timedOut() {
    end(Ending.TIMED_OUT);
    return ended();
  }

  /** Returns the status that the process ended with, if it ended of itself. */
  OptionalInt exitStatus() {
    return exitStatus;
  }

  private List<Path> paths(Frame fit) {
    try {
      return fit.fields().stream().map(Path::of).toList();
    } catch (InvalidPathException e) {
      throw broken(fit.line());
    }
  }

  private void count(Frame output) {
    printed += output.field(0).length();
    if (printed > limits.outputCharacters()) {
      end(Ending.OUTPUT_LIMIT);
    }
  }

  private void receive(AnswerTime time) {
    if (ending != null) {
      throw ended();
    }
    try {
      awaitReadiness(SelectionKey.OP_READ, time);
      bytes.clear();
      if (channel.read(bytes) < 0) {
        throw ended();
      }
      lines.add(bytes.flip());
    } catch (IOException e) {
      throw ended();
    } catch (IllegalArgumentException e) {
      throw broken(process.tail());
    }
  }

  private void awaitReadiness(int operation, AnswerTime time) throws IOException {
    channel.keyFor(selector).interestOps(operation);
    long slice = time.slice();
    if (slice == 0) {
      throw timedOut();
    }
    selector.select(slice);
    selector.selectedKeys().clear();
  }

  /** Finds out how the process ended, and makes sure that it did. */
  private ProgramEnded ended() {
    if (ending == null) {
      exitStatus = process.awaitExit(limits.answer());
      end(endingOf(exitStatus));
    }
    return new ProgramEnded(ending, process.tail().strip());
  }

  private Ending endingOf(OptionalInt status) {
    if (process.isBeyondOutputLimit()) {
      return Ending.OUTPUT_LIMIT;
    }
    if (status.isEmpty()) {
      return Ending.TIMED_OUT;
    }
    if (status.getAsInt() == STATUS_OUT_OF_MEMORY && process.tail().contains(OUT_OF_MEMORY)) {
      return Ending.OUT_OF_MEMORY;
    }
    return status.getAsInt() > SIGNALLED ? Ending.KILLED : Ending.EXITED;
  }

  private synchronized void end(Ending how) {
    if (ending == null) {
      ending = how;
    }
    process.kill();
  }
}

package bank.grader.host;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The main class of the child process: it carries out what the grader asks for, one run of the
 * student's program after the other.
 *
 * <p>From the grader come {@code main} (class, arguments), {@code type} (line), {@code end-input},
 * {@code abandon}; {@code open} (factory, database file), {@code call} (operation, arguments),
 * {@code close}. To the grader go {@code ready}; {@code out} (text); {@code waiting} (number of
 * lines typed so far); {@code value} (fields), {@code threw} and {@code to-do} (class, message,
 * place); {@code fit} (this process can take another run; the files that it holds open), {@code
 * finished} and {@code crashed} (class, message, place).
 */
public final class Host {
  private static final int BUFFER = 8192;

  private final SocketChannel channel;
  private final Outlet outlet;
  private final Path folder;
  private final List<Path> classPath;
  private volatile ConsoleRun console;
  private volatile BankRun bank;

  private Host(SocketChannel channel, Path folder, List<Path> classPath) {
    this.channel = channel;
    this.outlet = new Outlet(channel);
    this.folder = folder;
    this.classPath = classPath;
  }

  /**
   * Connects to the grader, and works until the grader is gone.
   *
   * @param args the grader's socket, the folder that the program may write to, and the class path
   *     of the program, beside what it has in common with this host
   */
  public static void main(String[] args) throws IOException {
    SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(args[0]));
    List<Path> classPath = Arrays.stream(args).skip(2).map(Path::of).toList();
    Host host = new Host(channel, Path.of(args[1]), classPath);
    Runtime.getRuntime().addShutdownHook(new Thread(host::sayLastWords));
    host.outlet.send(Frame.of("ready"));
    host.work();
    // The program may have left threads that never end, or shutdown hooks that never return.
    Runtime.getRuntime().halt(0);
  }

  private void work() throws IOException {
    LineBuffer lines = new LineBuffer();
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    while (channel.read(bytes) >= 0) {
      lines.add(bytes.flip());
      bytes.clear();
      for (var frame = lines.poll(); frame.isPresent(); frame = lines.poll()) {
        obey(frame.get());
      }
    }
  }

  private void obey(Frame request) {
    List<String> fields = request.fields();
    switch (request.kind()) {
      case "main" -> {
        console = new ConsoleRun(new Surroundings(classPath, folder, outlet), outlet);
        console.start(fields.get(0), fields.subList(1, fields.size()));
      }
      case "type" -> console.type(fields.get(0));
      case "end-input" -> console.endInput();
      case "abandon" -> console.abandon();
      case "open" -> {
        bank = new BankRun(new Surroundings(classPath, folder, outlet), outlet);
        bank.start(fields.get(0), Path.of(fields.get(1)).toAbsolutePath());
      }
      case "call" -> bank.call(request);
      case "close" -> bank.close();
      default -> throw new IllegalArgumentException("unknown request: " + request.kind());
    }
  }

  /** Lets nothing of what the program printed get lost when it calls {@code System.exit}. */
  private void sayLastWords() {
    if (console != null) {
      console.unbufferOutput();
    }
    if (bank != null) {
      bank.unbufferOutput();
    }
    outlet.drain();
  }
}

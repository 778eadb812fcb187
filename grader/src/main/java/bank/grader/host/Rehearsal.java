package bank.grader.host;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Does once what every child does, so that the JVM can note which classes that takes (class-data
 * sharing) and later children start faster. No student code takes part.
 */
public final class Rehearsal {
  private static final int BUFFER = 8192;

  private final SocketChannel channel;
  private final LineBuffer lines = new LineBuffer();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);

  private Rehearsal(SocketChannel channel) {
    this.channel = channel;
  }

  /**
   * Rehearses, and ends the JVM.
   *
   * @param args a path for a socket of its own, and an empty folder
   */
  public static void main(String[] args) throws IOException {
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(Path.of(args[0]));
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(address);
      Thread grader = new Thread(() -> operate(server), "grader");
      grader.start();
      Host.main(args);
    }
  }

  private static void operate(ServerSocketChannel server) {
    try (SocketChannel channel = server.accept()) {
      Rehearsal rehearsal = new Rehearsal(channel);
      rehearsal.send(Frame.of("open", RehearsedProgram.class.getName(), "rehearsal.db"));
      rehearsal.await("threw");
      rehearsal.send(Frame.of("close"));
      rehearsal.await("finished");
      rehearsal.send(
          Frame.of("main", RehearsedProgram.class.getName(), "-fileName", "rehearsal.db"));
      rehearsal.send(Frame.of("type", "1"));
      rehearsal.send(Frame.of("type", "2"));
      rehearsal.await("waiting");
      rehearsal.send(Frame.of("abandon"));
      rehearsal.await("finished");
    } catch (IOException e) {
      // The archive will lack what has not been rehearsed; children only start slower.
      return;
    }
  }

  private void send(Frame request) throws IOException {
    channel.write(ByteBuffer.wrap((request.line() + '\n').getBytes(StandardCharsets.UTF_8)));
  }

  private void await(String kind) throws IOException {
    while (!isNext(kind)) {
      bytes.clear();
      if (channel.read(bytes) < 0) {
        throw new IOException("the host is gone");
      }
      lines.add(bytes.flip());
    }
  }

  private boolean isNext(String kind) {
    Optional<Frame> answer = lines.poll();
    while (answer.isPresent() && !answer.get().kind().equals(kind)) {
      answer = lines.poll();
    }
    return answer.isPresent();
  }
}

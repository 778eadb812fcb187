package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.grader.host.Frame;
import bank.grader.sandbox.Job;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxChoice;
import bank.grader.sandbox.SandboxedProcess;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A child that does not keep to the protocol is killed")
class ChildTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private Sandbox sandbox;
  private SandboxedProcess process;
  private SocketChannel host;
  private Child child;

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    sandbox = Sandbox.choose(SandboxChoice.NONE, folder);
    Path folderItself = folder.toRealPath();
    process =
        sandbox.start(
            new Job(List.of("sleep", "60"), List.of(), folderItself, folderItself),
            Limits.usual().process());
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("s"));
      server.bind(address);
      host = SocketChannel.open(address);
      child = new Child(process, server.accept(), Workshop.IMPATIENT);
    }
  }

  @AfterEach
  void end() throws IOException {
    child.close();
    host.close();
    sandbox.close();
  }

  @Test
  @DisplayName("a message arrives, even in pieces")
  void pieces() throws IOException {
    say("val");
    say("ue\tone\\ttwo\t\n");

    assertThat(child.next(child.allow(LONG))).isEqualTo(Frame.of("value", "one\ttwo", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"value\\x\n", "value\\\n", "\\\tx\n"})
  @DisplayName("an escape that we do not know breaks the protocol")
  void unknownEscape(String line) throws IOException {
    say(line);

    assertEnds(Ending.PROTOCOL_BROKEN);
  }

  @Test
  @DisplayName("bytes that are not UTF-8 break the protocol")
  void notText() throws IOException {
    host.write(ByteBuffer.wrap(new byte[] {(byte) 0xFF, '\n'}));

    assertEnds(Ending.PROTOCOL_BROKEN);
  }

  @Test
  @DisplayName("a line without end breaks the protocol")
  void endless() {
    flood("x".repeat(9999));

    assertEnds(Ending.PROTOCOL_BROKEN);
  }

  @Test
  @DisplayName("output without end reaches its limit")
  void tooMuchOutput() {
    flood("out\t" + "x".repeat(9999) + "\n");

    assertThatThrownBy(
            () -> {
              while (true) {
                child.next(child.allow(LONG));
              }
            })
        .isInstanceOfSatisfying(
            ProgramEnded.class, e -> assertThat(e.ending()).isEqualTo(Ending.OUTPUT_LIMIT));
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  @DisplayName("silence is a time-out")
  void silence() {
    assertThatThrownBy(() -> child.next(child.allow(Duration.ofMillis(50))))
        .isInstanceOfSatisfying(
            ProgramEnded.class, e -> assertThat(e.ending()).isEqualTo(Ending.TIMED_OUT));
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  @DisplayName("a host that hangs up and lives on is a time-out, too")
  void hangsUp() throws IOException {
    host.close();

    assertEnds(Ending.TIMED_OUT);
  }

  private void assertEnds(Ending ending) {
    assertThatThrownBy(() -> child.next(child.allow(LONG)))
        .isInstanceOfSatisfying(ProgramEnded.class, e -> assertThat(e.ending()).isEqualTo(ending));
    assertThat(process.isAlive()).isFalse();
    assertThat(child.isFit()).isFalse();
  }

  /** Says something until nobody listens any more. */
  private void flood(String text) {
    Thread flood =
        new Thread(
            () -> {
              try {
                while (true) {
                  say(text);
                }
              } catch (IOException childIsGone) {
                return;
              }
            });
    flood.setDaemon(true);
    flood.start();
  }

  private void say(String text) throws IOException {
    host.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }
}

package bank.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A sandbox starts processes, limits them, and kills them for good")
class SandboxTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final ProcessLimits LIMITS = new ProcessLimits(1 << 20, 256, 100_000);
  private static final String JAVA = Sandbox.javaHome().resolve(Path.of("bin", "java")).toString();

  @TempDir private Path temporary;
  private Path own;
  private Path work;

  @BeforeEach
  void makeFolders() throws IOException {
    own = Files.createDirectory(temporary.toRealPath().resolve("own"));
    work = Files.createDirectory(temporary.toRealPath().resolve("work"));
  }

  @Test
  @DisplayName("auto finds bubblewrap or says that there is none")
  void auto() {
    try (Sandbox sandbox = Sandbox.choose(SandboxChoice.AUTO, own)) {
      assertThat(sandbox.kind()).isIn(SandboxKind.BUBBLEWRAP, SandboxKind.NONE);
      assertThat(run(sandbox, "System.out.print(6 * 7);")).isEqualTo("42");
    }
  }

  @Test
  @DisplayName("none means none")
  void none() {
    try (Sandbox sandbox = Sandbox.choose(SandboxChoice.NONE, own)) {
      assertThat(sandbox.kind()).isEqualTo(SandboxKind.NONE);
      assertThat(run(sandbox, "System.out.print(System.getenv().get(\"PATH\"));"))
          .isEqualTo("null");
    }
  }

  @Test
  @DisplayName("bubblewrap works, or its lack is reported")
  void bubblewrap() {
    try (Sandbox sandbox = Sandbox.choose(SandboxChoice.BUBBLEWRAP, own)) {
      assertThat(sandbox.kind()).isEqualTo(SandboxKind.BUBBLEWRAP);
    } catch (SandboxUnavailableException e) {
      assertThat(e).hasMessageContaining("bubblewrap does not work here: ");
      try (Sandbox sandbox = Sandbox.choose(SandboxChoice.AUTO, own)) {
        assertThat(sandbox.kind()).isEqualTo(SandboxKind.NONE);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SandboxChoice.class,
      names = {"AUTO", "NONE"})
  @DisplayName("too much raw output kills the process; its end is kept")
  void output(SandboxChoice choice) {
    try (Sandbox sandbox = Sandbox.choose(choice, own)) {
      SandboxedProcess process = start(sandbox, "while (true) System.out.print(\"abc\");");

      assertThat(process.awaitExit(LONG)).isNotEmpty();
      assertThat(process.isBeyondOutputLimit()).isTrue();
      assertThat(process.tail()).contains("abcabc");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SandboxChoice.class,
      names = {"AUTO", "NONE"})
  @DisplayName("no file grows beyond its limit")
  void fileSize(SandboxChoice choice) throws IOException {
    try (Sandbox sandbox = Sandbox.choose(choice, own)) {
      String words =
          run(
              sandbox,
              "try (var o = new java.io.FileOutputStream(\"big\")) { for (int i = 0; i < 9000; i++)"
                  + " o.write(new byte[1024]); } catch (java.io.IOException e) {"
                  + " System.out.print(e.getMessage()); }");

      assertThat(words).containsIgnoringCase("too large");
      assertThat(Files.size(work.resolve("big"))).isEqualTo(LIMITS.fileBytes());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SandboxChoice.class,
      names = {"AUTO", "NONE"})
  @DisplayName("a killed process writes no more")
  void killing(SandboxChoice choice) throws Exception {
    try (Sandbox sandbox = Sandbox.choose(choice, own)) {
      SandboxedProcess process =
          start(
              sandbox,
              "try (var o = new java.io.FileOutputStream(\"growing\")) { while (true) { o.write(1);"
                  + " Thread.sleep(1); } }");
      Path file = work.resolve("growing");
      while (!Files.exists(file) || Files.size(file) == 0) {
        assertThat(process.isAlive()).as(process.tail()).isTrue();
        Thread.onSpinWait();
      }

      process.kill();

      long size = Files.size(file);
      assertThat(process.isAlive()).isFalse();
      Thread.sleep(20);
      assertThat(Files.size(file)).isEqualTo(size);
    }
  }

  @Test
  @DisplayName("in bubblewrap no process can be started, so there is no fork bomb")
  void forkBomb() {
    try (Sandbox sandbox = Sandbox.choose(SandboxChoice.AUTO, own)) {
      assumeThat(sandbox.kind())
          .as("bubblewrap works on this machine; without it processes can be started")
          .isEqualTo(SandboxKind.BUBBLEWRAP);
      assumeThat(ForkFilter.forThisMachine())
          .as("there is a filter for this processor")
          .isPresent();

      String words =
          run(
              sandbox,
              "int started = 0; for (int i = 0; i < 20; i++) try { new ProcessBuilder(\""
                  + JAVA
                  + "\").start(); started++; } catch (java.io.IOException e) {}"
                  + " System.out.print(started);");

      assertThat(words).isEqualTo("0");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SandboxChoice.class,
      names = {"AUTO", "NONE"})
  @DisplayName("what is read-only cannot be written, and what lies beside it can")
  void readOnly(SandboxChoice choice) throws IOException {
    Path kept = Files.createDirectory(work.resolve("kept"));
    assertThat(kept.toFile().setWritable(false, false)).isTrue();
    try (Sandbox sandbox = Sandbox.choose(choice, own)) {
      assumeThat(sandbox.kind() == SandboxKind.BUBBLEWRAP || doPermissionsBind(kept)).isTrue();
      SandboxedProcess process =
          start(
              sandbox,
              "java.nio.file.Files.writeString(java.nio.file.Path.of(\"beside\"), \"x\");"
                  + " try { java.nio.file.Files.writeString("
                  + "java.nio.file.Path.of(\"kept/file\"), \"x\");"
                  + " } catch (java.io.IOException e) { System.out.print(\"refused\"); }",
              List.of(kept));

      assertThat(process.awaitExit(LONG)).as(process.tail()).hasValue(0);
      assertThat(process.tail()).isEqualTo("refused");
      assertThat(work.resolve("beside")).exists();
      assertThat(kept).isEmptyDirectory();
    } finally {
      assertThat(kept.toFile().setWritable(true)).isTrue();
    }
  }

  /** They do not bind root, whose privilege the sandbox drops only with the help of setpriv. */
  @ParameterizedTest
  @EnumSource(
      value = SandboxChoice.class,
      names = {"AUTO", "NONE"})
  @Timeout(60)
  @DisplayName("knows how long its processes ran, and how long they waited for others")
  void processorTime(SandboxChoice choice) throws InterruptedException {
    assumeThat(Path.of("/proc/self/schedstat")).exists();
    int threads = Runtime.getRuntime().availableProcessors() + 1;
    String busy =
        "for (int i = 0; i < " + threads + "; i++) new Thread(() -> {while (true);}).start();";
    try (Sandbox sandbox = Sandbox.choose(choice, own)) {
      SandboxedProcess process = start(sandbox, busy);

      ProcessorTime first = process.processorTime();
      ProcessorTime since = first;
      while (since.ran().isZero() || since.waited().isZero()) {
        Thread.sleep(1);
        since = process.processorTime().since(first);
      }
      process.kill();

      assertThat(process.processorTime().since(first)).isEqualTo(first.since(first));
    }
  }

  private static boolean doPermissionsBind(Path folder) {
    return !Files.isWritable(folder) || Files.isExecutable(Path.of("/usr/bin/setpriv"));
  }

  @Test
  @DisplayName("closing the sandbox kills what is left")
  void closing() {
    Sandbox sandbox = Sandbox.choose(SandboxChoice.AUTO, own);
    SandboxedProcess process = start(sandbox, "Thread.sleep(1000000);");

    sandbox.close();

    assertThat(process.isAlive()).isFalse();
  }

  @Test
  @DisplayName("a job with a relative path is refused")
  void relative() {
    assertThatThrownBy(() -> new Job(List.of("x"), List.of(), Path.of("x"), work))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String run(Sandbox sandbox, String body) {
    SandboxedProcess process = start(sandbox, body);
    assertThat(process.awaitExit(LONG)).as(process.tail()).hasValue(0);
    return process.tail();
  }

  private SandboxedProcess start(Sandbox sandbox, String body) {
    return start(sandbox, body, List.of());
  }

  /** Starts a program that consists of one source file. */
  private SandboxedProcess start(Sandbox sandbox, String body, List<Path> readOnly) {
    try {
      Path source = work.resolve("Sample.java");
      Files.writeString(
          source,
          "public class Sample { public static void main(String[] a) throws Exception { "
              + body
              + " } }");
      List<String> command = List.of(JAVA, "-Xmx128m", source.toString());
      return sandbox.start(new Job(command, List.of(), work, work, readOnly), LIMITS);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

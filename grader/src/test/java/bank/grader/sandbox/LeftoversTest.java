package bank.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a process leaves in its folder")
class LeftoversTest {
  @TempDir Path given;

  @Test
  @DisplayName("is deleted also where nobody may read or write")
  void withoutPermissions() throws IOException, InterruptedException {
    Path folder = Files.createDirectory(given.resolve("place"));
    Path inner = Files.createDirectories(folder.resolve("a").resolve("b"));
    Files.writeString(inner.resolve("bank.db"), "x");
    forbid(inner);
    forbid(inner.getParent());

    Process clearing = new ProcessBuilder(command(folder)).inheritIO().start();

    assertThat(clearing.waitFor()).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  /** Runs in a process of its own that permissions bind: root has to give up privileges for it. */
  static final class Clearing {
    public static void main(String[] folder) throws IOException {
      Leftovers.clear(Path.of(folder[0]));
    }
  }

  private static List<String> command(Path folder) {
    List<String> command = new ArrayList<>();
    if (Files.isReadable(folder.resolve("a"))) {
      assumeThat(Path.of("/usr/bin/setpriv")).exists();
      command.add("setpriv");
      command.add("--bounding-set=-dac_override,-dac_read_search");
    }
    command.add(Sandbox.javaHome().resolve(Path.of("bin", "java")).toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Clearing.class.getName(), folder.toString()));
    return command;
  }

  @Test
  @DisplayName("is deleted, and what its links point to is not")
  void links() throws IOException {
    Path kept = Files.createDirectory(given.resolve("kept"));
    Files.writeString(kept.resolve("file"), "x");
    Path folder = Files.createDirectory(given.resolve("place"));
    Files.createSymbolicLink(folder.resolve("link"), kept);

    Leftovers.clear(folder);

    assertThat(folder).isEmptyDirectory();
    assertThat(kept.resolve("file")).exists();
  }

  @Test
  @DisplayName("is deleted with its folder")
  void folder() throws IOException {
    Path folder = Files.createDirectory(given.resolve("place"));
    Files.writeString(folder.resolve("file"), "x");

    Leftovers.delete(folder);

    assertThat(folder).doesNotExist();
  }

  private static void forbid(Path folder) {
    assertThat(folder.toFile().setWritable(false)).isTrue();
    assertThat(folder.toFile().setReadable(false)).isTrue();
    assertThat(folder.toFile().setExecutable(false)).isTrue();
  }
}

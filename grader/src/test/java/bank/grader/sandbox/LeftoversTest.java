package bank.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What a process leaves in its folder")
class LeftoversTest {
  @TempDir Path given;

  @Test
  @DisplayName("is deleted also where nobody may read or write")
  void withoutPermissions() throws IOException {
    Path folder = Files.createDirectory(given.resolve("place"));
    Path inner = Files.createDirectories(folder.resolve("a").resolve("b"));
    Files.writeString(inner.resolve("bank.db"), "x");
    forbid(inner);
    forbid(inner.getParent());
    assumeThat(Files.isReadable(inner.getParent())).as("permissions bind this user").isFalse();

    Leftovers.clear(folder);

    assertThat(folder).isEmptyDirectory();
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

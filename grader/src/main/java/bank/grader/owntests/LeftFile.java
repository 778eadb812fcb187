package bank.grader.owntests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what a student's process left in its folder, and can be anything. */
final class LeftFile {
  private LeftFile() {}

  /** Returns the content of a file; empty if it is no plain file or is longer than it may be. */
  static Optional<byte[]> read(Path file, int mostBytes) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = content.readNBytes(mostBytes + 1);
      return Optional.of(bytes).filter(read -> read.length <= mostBytes);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

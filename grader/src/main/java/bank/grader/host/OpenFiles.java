package bank.grader.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The files that this process holds open. */
final class OpenFiles {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private OpenFiles() {}

  /**
   * Finds those in a folder.
   *
   * @return nothing if this system does not tell
   */
  static Optional<Set<Path>> in(Path folder) {
    Set<Path> open = new TreeSet<>();
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(DESCRIPTORS)) {
      for (Path descriptor : descriptors) {
        target(descriptor).filter(file -> file.startsWith(folder)).ifPresent(open::add);
      }
      return Optional.of(open);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Gives up this process's locks on a file, as its end would: for POSIX it is enough to close the
   * file once, however often it is open. SQLite's locks are of that kind.
   */
  static void unlock(Path file) {
    try {
      Files.newByteChannel(file).close();
    } catch (IOException e) {
      // The file is gone, and with it whoever could wait for its locks.
      return;
    }
  }

  private static Optional<Path> target(Path descriptor) {
    try {
      return Optional.of(Objects.requireNonNull(Files.readSymbolicLink(descriptor)));
    } catch (IOException closedMeanwhile) {
      return Optional.empty();
    }
  }
}

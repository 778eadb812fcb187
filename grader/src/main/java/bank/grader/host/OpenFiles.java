package bank.grader.host;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The files that this process holds open. */
final class OpenFiles {
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private OpenFiles() {}

  /**
   * Gives up this process's locks on the files in a folder, as its end would: for POSIX it is
   * enough to close a file once, however often it is open. SQLite's locks are of that kind.
   *
   * @return the files, each as often as it is open; nothing if this system does not tell, or does
   *     not let us
   */
  static Optional<List<Path>> unlock(Path folder) {
    List<Path> open = new ArrayList<>();
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(DESCRIPTORS)) {
      for (Path descriptor : descriptors) {
        target(descriptor).filter(file -> file.startsWith(folder)).ifPresent(open::add);
      }
      for (Path file : open) {
        unlockFile(file);
      }
      return Optional.of(open);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void unlockFile(Path file) throws IOException {
    try {
      Files.newByteChannel(file).close();
    } catch (NoSuchFileException e) {
      // With the file, those are gone who could wait for its locks.
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

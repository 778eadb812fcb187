package bank.grader.suite.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How often programs hold a database open, seen from outside. */
public final class OpenHandles {
  /** Where Linux shows the open files of each process. */
  private static final Path PROCESSES = Path.of("/proc");

  private OpenHandles() {}

  /**
   * Counts how often this process and its children have a file open. Each connection to an SQLite
   * database has it open once.
   *
   * @return empty where that is not to be seen
   */
  public static OptionalInt on(Path database) {
    if (!Files.isDirectory(PROCESSES.resolve("self/fd"))) {
      return OptionalInt.empty();
    }
    ProcessHandle self = ProcessHandle.current();
    try {
      Object file = key(database);
      return OptionalInt.of(
          Stream.concat(Stream.of(self), self.descendants())
              .mapToInt(process -> handles(PROCESSES.resolve(process.pid() + "/fd"), file))
              .sum());
    } catch (IOException | UncheckedIOException notForUs) {
      return OptionalInt.empty();
    }
  }

  /** The same file has another path in a sandbox, and the same key. */
  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }

  private static int handles(Path descriptors, Object file) {
    int count = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(descriptors)) {
      for (Path descriptor : all) {
        if (isOpenOn(file, descriptor)) {
          count++;
        }
      }
      return count;
    } catch (NoSuchFileException ended) {
      return 0;
    } catch (IOException notForUs) {
      throw new UncheckedIOException(notForUs);
    }
  }

  /** Sockets and what is closed meanwhile cannot be followed. */
  private static boolean isOpenOn(Object file, Path descriptor) {
    try {
      return file.equals(key(descriptor));
    } catch (IOException noFile) {
      return false;
    }
  }
}

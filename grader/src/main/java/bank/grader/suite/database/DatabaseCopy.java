package bank.grader.suite.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;

/**
 * A copy of a database, together with SQLite's side files: what a killed program left half done is
 * rolled back in the copy, as it would be in the original. Closing it deletes it.
 */
final class DatabaseCopy implements AutoCloseable {
  private static final List<String> SIDE_FILES = List.of("", "-wal", "-journal");
  private static final long MOST_BYTES = 64L << 20;

  private final Path folder;
  private final Path target;

  private DatabaseCopy(Path folder) {
    this.folder = folder;
    this.target = folder.resolve("copy.db");
  }

  static DatabaseCopy of(Path database) {
    try {
      DatabaseCopy copy = new DatabaseCopy(Files.createTempDirectory("database"));
      for (String side : SIDE_FILES) {
        copy.take(beside(database, side), beside(copy.target, side));
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the copy; empty if there is no such file, or it is too large for an honest bank. */
  Optional<Path> file() {
    return Optional.of(target).filter(Files::isRegularFile);
  }

  private static Path beside(Path database, String side) {
    return database.resolveSibling(database.getFileName() + side);
  }

  /** A program that still runs may take a side file away at any moment. */
  private void take(Path source, Path copy) throws IOException {
    try {
      if (Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)
          && Files.size(source) <= MOST_BYTES) {
        Files.copy(source, copy, LinkOption.NOFOLLOW_LINKS);
      }
    } catch (NoSuchFileException gone) {
      Files.deleteIfExists(copy);
    }
  }

  @Override
  public void close() {
    try {
      PathUtils.deleteDirectory(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

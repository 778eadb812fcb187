package bank.grader.driver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the databases that a program has made. It follows no links, which may lead anywhere. */
final class SqliteFiles {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** Enough for a database that a program keeps among its packages. */
  private static final int DEPTH = 12;

  /** A program that makes more files does not make them for us. */
  private static final int MOST_FILES = 1000;

  private SqliteFiles() {}

  /** Tells whether a file is a SQLite database with something in it. */
  static boolean isDatabase(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream content = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Arrays.equals(content.readNBytes(MAGIC.length), MAGIC);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Returns the databases under a folder, the last written first. */
  static List<Path> in(Path folder) {
    return files(folder).stream()
        .filter(SqliteFiles::isDatabase)
        .sorted(Comparator.comparing(SqliteFiles::lastWritten).reversed())
        .toList();
  }

  /** Returns the empty files under a folder, which SQLite makes before the first write. */
  static List<Path> emptyIn(Path folder) {
    return files(folder).stream().filter(SqliteFiles::isEmpty).toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .limit(MOST_FILES)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
  }

  private static boolean isEmpty(Path file) {
    try {
      return Files.size(file) == 0;
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static long lastWritten(Path file) {
    try {
      return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toMillis();
    } catch (IOException unreadable) {
      return 0;
    }
  }
}

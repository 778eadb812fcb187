package bank.grader.driver;

import bank.grader.sandbox.ProcessLimits;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Keeps one process from writing to a database. The sandbox makes files read-only for the process
 * alone where it can, and permissions do it elsewhere; there is no harm in both. Whether it worked
 * has to be seen from what the program stores.
 */
final class Obstacle {
  /** SQLite needs more for the journal of the smallest change. */
  private static final long FULL_DISK_BYTES = 512;

  private final Hindrance hindrance;
  private final Path database;
  private Optional<Connection> other = Optional.empty();

  Obstacle(Hindrance hindrance, Path database) {
    this.hindrance = hindrance;
    this.database = database;
  }

  /**
   * Takes the permission to write away. On a full disk, another program has the database open: the
   * index of a write-ahead log is there already, so that one is no worse off than without a log.
   */
  void raise() {
    if (hindrance == Hindrance.FULL_DISK) {
      other = open();
    }
    readOnly().forEach(path -> path.toFile().setWritable(false, false));
  }

  /** Gives the permission to write back. */
  void lift() {
    readOnly().forEach(path -> path.toFile().setWritable(true, true));
    try {
      if (other.isPresent()) {
        other.get().close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a database cannot be closed", e);
    }
  }

  private Optional<Connection> open() {
    if (!Files.isRegularFile(database, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SELECT count(*) FROM sqlite_schema");
        return Optional.of(connection);
      } catch (SQLException noDatabase) {
        connection.close();
        return Optional.empty();
      }
    } catch (SQLException noDatabase) {
      return Optional.empty();
    }
  }

  /** Returns what the process may not write to. */
  List<Path> readOnly() {
    return switch (hindrance) {
      case READ_ONLY_FILE -> List.of(database);
      case READ_ONLY_FOLDER -> List.of(database.getParent());
      case FULL_DISK -> List.of();
    };
  }

  /** Returns the limits of the process. */
  ProcessLimits limits(ProcessLimits usual) {
    return hindrance == Hindrance.FULL_DISK
        ? new ProcessLimits(FULL_DISK_BYTES, usual.openFiles(), usual.outputBytes())
        : usual;
  }
}

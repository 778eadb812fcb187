package bank.grader.suite.database;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/** The lock that another program holds while it writes to a database, and changes nothing. */
public final class WriteLock implements AutoCloseable {
  private final Connection connection;

  private WriteLock(Connection connection) {
    this.connection = connection;
  }

  /**
   * Takes the lock. Others can still read in most journal modes, but not write.
   *
   * @param patience how long to wait for others who write
   * @return empty if somebody else holds the lock, or the file is no database
   */
  public static Optional<WriteLock> take(Path database, Duration patience) {
    return take(database, patience, "BEGIN IMMEDIATE");
  }

  /**
   * Takes the lock as a commit needs it in the usual journal mode: when nobody reads, either. A
   * result that was not read to its end, nor closed, still reads.
   *
   * @param patience how long to wait for others
   * @return empty if somebody else holds a lock, or the file is no database
   */
  public static Optional<WriteLock> takeWithoutReaders(Path database, Duration patience) {
    return take(database, patience, "BEGIN EXCLUSIVE");
  }

  /**
   * Takes the file for itself, as who moves or converts it does. With a write-ahead log, that needs
   * all others to have closed it; else, that they have ended what they were doing.
   *
   * @param patience how long to wait for them
   * @return empty if somebody still uses the file, or it is no database
   */
  public static Optional<WriteLock> takeAlone(Path database, Duration patience) {
    return take(database, patience, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  }

  private static Optional<WriteLock> take(Path database, Duration patience, String begin) {
    if (!Files.isRegularFile(database, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA busy_timeout = " + patience.toMillis());
        statement.execute("PRAGMA trusted_schema = OFF");
        statement.executeUpdate(begin);
        return Optional.of(new WriteLock(connection));
      } catch (SQLException notToBeHad) {
        connection.close();
        return Optional.empty();
      }
    } catch (SQLException noDatabase) {
      return Optional.empty();
    }
  }

  /** Gives the lock back. */
  @Override
  public void close() {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot give the lock on a database back", e);
    }
  }
}

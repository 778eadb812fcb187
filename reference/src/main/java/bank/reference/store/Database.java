package bank.reference.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;

/**
 * The connection to one database file. All work on it runs in a transaction, and whatever goes
 * wrong with it is reported in plain words.
 */
final class Database implements AutoCloseable {
  private final Path file;
  private final Connection connection;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Work that has a result. */
  @FunctionalInterface
  interface Query<T> {
    /** Does the work inside a transaction. */
    T run() throws SQLException;
  }

  /** Work that has no result. */
  @FunctionalInterface
  interface Change {
    /** Does the work inside a transaction. */
    void run() throws SQLException;
  }

  /**
   * Connects to a file, and changes nothing in it. A file that does not exist is created, empty.
   *
   * @param patience how long to wait for others who use the file
   */
  static Database connect(Path file, Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    try {
      // As a URI, since there every character of a path is just a character: in a plain name,
      // sqlite-jdbc takes what follows a question mark for settings.
      return new Database(file, config.createConnection("jdbc:sqlite:" + file.toUri()));
    } catch (SQLException trouble) {
      throw StorageTrouble.explain(file, trouble);
    }
  }

  /** Returns what statements are prepared on; use it inside {@link #read} or {@link #write}. */
  Connection connection() {
    return connection;
  }

  /** Returns the file, for messages about it. */
  Path file() {
    return file;
  }

  /** Runs work that only reads. */
  <T> T read(Query<T> query) {
    return run(Transaction.Purpose.READING, query);
  }

  /** Runs work that writes: all of it is stored when this returns, or nothing if it throws. */
  <T> T write(Query<T> query) {
    return run(Transaction.Purpose.WRITING, query);
  }

  private <T> T run(Transaction.Purpose purpose, Query<T> query) {
    try (Transaction transaction = Transaction.begin(connection, purpose)) {
      T result = query.run();
      transaction.commit();
      return result;
    } catch (SQLException trouble) {
      throw StorageTrouble.explain(file, trouble);
    }
  }

  /** Runs work that writes, like {@link #write}, and has nothing to tell. */
  void change(Change change) {
    write(
        () -> {
          change.run();
          return Boolean.TRUE;
        });
  }

  /** Disconnects. A closed database stays closed. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException trouble) {
      throw StorageTrouble.explain(file, trouble);
    }
  }
}

package kz.sdu.bank.sql;

import bank.contract.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The connection to the database file, and transactions on it. */
public class Transactions implements AutoCloseable {

  /** What is done in a transaction. */
  public interface Work<T> {
    /** Uses the connection and does not close it. */
    T run(Connection connection) throws SQLException;
  }

  private final Connection connection;

  /**
   * Connects and creates the tables that are missing.
   *
   * @throws StorageException if the file is not a usable database
   */
  public Transactions(Path file) {
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    } catch (SQLException e) {
      throw new StorageException("Cannot open " + file + ": " + e.getMessage(), e);
    }
    prepare(file);
  }

  private void prepare(Path file) {
    try (Statement statement = connection.createStatement()) {
      // another process may be writing: wait for it, up to ten seconds
      statement.execute("PRAGMA busy_timeout = 10000");
      statement.execute("PRAGMA foreign_keys = ON");
      for (String command : readSchema().split(";")) {
        if (!command.isBlank()) {
          statement.execute(command);
        }
      }
    } catch (SQLException | IOException e) {
      close();
      throw new StorageException(file + " is not a usable bank database: " + e.getMessage(), e);
    }
  }

  private static String readSchema() throws IOException {
    try (InputStream schema = Transactions.class.getResourceAsStream("/schema.sql")) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Runs the work in one transaction. Whatever it throws, the database is then as it was before.
   *
   * @throws StorageException if the database fails
   */
  public <T> T run(Work<T> work) {
    try (Statement statement = connection.createStatement()) {
      // IMMEDIATE takes the write lock now, so that nobody writes between our SELECT and UPDATE
      statement.execute("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        T result = work.run(connection);
        statement.execute("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          statement.execute("ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw new StorageException("The database failed: " + e.getMessage(), e);
    }
  }

  @Override
  public final void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StorageException("Cannot close the database", e);
    }
  }
}

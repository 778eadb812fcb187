package bank.grader.fault;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.sqlite.ProgressHandler;

/** Our own connection to a student's database. Its schema is not trusted, and our steps end. */
final class Statements implements AutoCloseable {
  /** How many steps of SQLite's machine lie between two looks, and how many looks are allowed. */
  private static final int STEPS = 10_000;

  private static final int MOST_LOOKS = 5_000;

  private final Connection connection;

  private Statements(Connection connection) {
    this.connection = connection;
  }

  /**
   * Connects.
   *
   * @param patience how long to wait for others
   * @throws SQLException if the file is no database
   */
  static Statements on(Path database, Duration patience) throws SQLException {
    if (!Files.isRegularFile(database, LinkOption.NOFOLLOW_LINKS)) {
      throw new SQLException("no database file");
    }
    Statements statements = new Statements(DriverManager.getConnection("jdbc:sqlite:" + database));
    try {
      statements.run("PRAGMA busy_timeout = " + patience.toMillis());
      statements.run("PRAGMA trusted_schema = OFF");
      statements.limitSteps();
      return statements;
    } catch (SQLException e) {
      statements.close();
      throw e;
    }
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Runs a change, and returns the number of rows that it changed. */
  int change(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** Runs all or none. */
  void runTogether(List<String> script) throws SQLException {
    run("BEGIN IMMEDIATE");
    try {
      for (String sql : script) {
        run(sql);
      }
      run("COMMIT");
    } catch (SQLException e) {
      rollBack(e);
      throw e;
    }
  }

  long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private void rollBack(SQLException cause) {
    try {
      run("ROLLBACK");
    } catch (SQLException endedAlready) {
      cause.addSuppressed(endedAlready);
    }
  }

  private void limitSteps() throws SQLException {
    ProgressHandler.setHandler(
        connection,
        STEPS,
        new ProgressHandler() {
          private int looks;

          @Override
          protected int progress() {
            looks++;
            return looks > MOST_LOOKS ? 1 : 0;
          }
        });
  }
}

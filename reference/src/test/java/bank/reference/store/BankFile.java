package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A look into a database file from outside, past the bank, with JDBC alone. */
final class BankFile implements AutoCloseable {
  private final Connection connection;

  BankFile(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  /** Runs any number of statements. */
  BankFile run(String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
    return this;
  }

  /** Returns the first column of the first row, as text. */
  String value(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.getString(1);
    }
  }

  /** Checks that no money was made or lost, and that each balance is explained by its entries. */
  void assertThatBooksAreRight(long total) throws SQLException {
    assertThat(value("PRAGMA integrity_check")).as("integrity").isEqualTo("ok");
    assertThat(value("SELECT SUM(balance) FROM account")).as("total").isEqualTo("" + total);
    assertThat(
            value(
                """
                SELECT COUNT(*) FROM account
                WHERE balance <> (SELECT COALESCE(SUM(amount), 0) FROM entry
                                  WHERE account_id = account.id)
                """))
        .as("accounts whose entries do not add up to the balance")
        .isEqualTo("0");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

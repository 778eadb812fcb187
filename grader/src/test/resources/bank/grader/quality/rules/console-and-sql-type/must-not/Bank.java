package banking;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class Bank {
  private final Connection connection;

  Bank(Connection connection) {
    this.connection = connection;
  }

  void deleteAll() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM card");
    }
  }

  void vacuum() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("VACUUM");
    }
  }
}

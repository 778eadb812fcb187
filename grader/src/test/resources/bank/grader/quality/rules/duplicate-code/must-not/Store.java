package banking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Store {
  private final Connection connection;

  Store(Connection connection) {
    this.connection = connection;
  }

  // Two statements of JDBC look alike without being copies.
  void save(String number, String pin) throws SQLException {
    String sql = "INSERT INTO card (number, pin) VALUES (?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      statement.setString(2, pin);
      statement.executeUpdate();
    }
  }

  void addIncome(String number, long amount) throws SQLException {
    String sql = "UPDATE card SET balance = balance + ? WHERE number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, amount);
      statement.setString(2, number);
      statement.executeUpdate();
    }
  }
}

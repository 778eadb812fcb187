package bank.student;

import bank.contract.Card;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;

/** All SQL of the program. */
class CardTable {
  private final Connection connection;

  CardTable(Connection connection) {
    this.connection = connection;
  }

  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS card ("
              + "id INTEGER PRIMARY KEY, "
              + "number TEXT NOT NULL UNIQUE, "
              + "pin TEXT NOT NULL, "
              + "balance INTEGER NOT NULL DEFAULT 0 CHECK (balance >= 0))");
    }
  }

  void insert(Card card) throws SQLException {
    String sql = "INSERT INTO card (number, pin) VALUES (?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, card.number());
      statement.setString(2, card.pin());
      statement.executeUpdate();
    }
  }

  boolean matches(String number, String pin) throws SQLException {
    String sql = "SELECT 1 FROM card WHERE number = ? AND pin = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      statement.setString(2, pin);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    }
  }

  /** The balance, or empty if there is no such card. */
  OptionalLong balance(String number) throws SQLException {
    String sql = "SELECT balance FROM card WHERE number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() ? OptionalLong.of(result.getLong("balance")) : OptionalLong.empty();
      }
    }
  }

  void setBalance(String number, long balance) throws SQLException {
    String sql = "UPDATE card SET balance = ? WHERE number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, balance);
      statement.setString(2, number);
      statement.executeUpdate();
    }
  }

  void delete(String number) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("DELETE FROM card WHERE number = ?")) {
      statement.setString(1, number);
      statement.executeUpdate();
    }
  }
}

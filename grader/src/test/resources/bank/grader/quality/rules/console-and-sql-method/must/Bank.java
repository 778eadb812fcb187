package banking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

class Bank {
  private final Connection connection;

  Bank(Connection connection) {
    this.connection = connection;
  }

  void showBalance(String number) throws SQLException { // finding: console-and-sql-method
    String sql = "SELECT balance FROM card WHERE number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      try (ResultSet row = statement.executeQuery()) {
        System.out.println("Balance: " + row.getLong(1));
      }
    }
  }
}

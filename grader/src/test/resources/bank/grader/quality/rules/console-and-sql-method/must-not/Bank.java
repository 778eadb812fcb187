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

  // To report trouble is no dialogue.
  long balance(String number) {
    String sql = "SELECT balance FROM card WHERE number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      try (ResultSet row = statement.executeQuery()) {
        return row.getLong(1);
      }
    } catch (SQLException e) {
      System.out.println(e.getMessage());
      return 0;
    }
  }
}

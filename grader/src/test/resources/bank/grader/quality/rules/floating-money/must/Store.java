import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

class Store {
  private final Connection connection;

  Store(Connection connection) {
    this.connection = connection;
  }

  void addIncome(double amount, String number) throws SQLException {
    String sql = "UPDATE card SET balance = balance + ? WHERE number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setDouble(1, amount); // finding: floating-money
      statement.setString(2, number);
      statement.executeUpdate();
    }
  }

  float balance(ResultSet row) throws SQLException {
    return row.getFloat("balance"); // finding: floating-money
  }
}

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Scanner;

class Store {
  private final Connection connection;

  Store(Connection connection) {
    this.connection = connection;
  }

  void payInterest(double yearlyRate) throws SQLException {
    String sql = "UPDATE card SET balance = balance + CAST(balance * ? AS INTEGER)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setDouble(1, yearlyRate);
      statement.executeUpdate();
    }
  }

  long balance(ResultSet row) throws SQLException {
    System.out.println(row.getDouble("interest_rate"));
    return row.getLong("balance");
  }

  double ask(Scanner scanner) {
    return scanner.nextDouble();
  }
}

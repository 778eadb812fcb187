package banking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Random;

class Issuer {
  private final Connection connection;
  private final Random random = new Random();

  Issuer(Connection connection) {
    this.connection = connection;
  }

  // To draw a number is not to read one.
  String create() throws SQLException {
    String pin = String.valueOf(1000 + random.nextInt(9000));
    String number = "400000" + Math.abs(random.nextLong());
    String sql = "INSERT INTO card (number, pin) VALUES (?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      statement.setString(2, pin);
      statement.executeUpdate();
    }
    return number;
  }
}

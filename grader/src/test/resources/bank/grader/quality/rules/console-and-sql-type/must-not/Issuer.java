package banking;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class Issuer {
  private static final SecureRandom GENERATOR = new SecureRandom();

  private final Connection connection;

  Issuer(Connection connection) {
    this.connection = connection;
  }

  void createTable() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE IF NOT EXISTS card (id INTEGER PRIMARY KEY)");
    }
  }

  // To draw a number is not to read one.
  int drawPin() {
    return Math.floorMod(GENERATOR.nextInt(), 10000);
  }
}

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class Distant {
  private final Runner runner;

  Distant(Connection connection) {
    this.runner = new Runner(connection);
  }

  void withdraw(Owner owner) throws SQLException {
    runner.run(withCondition("UPDATE card SET balance = 0", owner.number()));
  }

  private String withCondition(String statement, String number) {
    String condition = switch (number.length()) {
      case 0 -> "";
      default -> " WHERE number = '" + number + "'"; // finding: sql-from-text
    };
    return statement + condition;
  }

  void rename(Owner owner, boolean isPolite) throws SQLException {
    String name = isPolite ? "Mr " + owner.name() : owner.name();
    runner.run("UPDATE owner SET name = '" + name + "'"); // finding: sql-from-text
  }
}

record Owner(String number, String name) {}

class Runner {
  private final Connection connection;

  Runner(Connection connection) {
    this.connection = connection;
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

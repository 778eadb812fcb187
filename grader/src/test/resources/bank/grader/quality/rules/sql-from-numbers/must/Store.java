import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

class Store {
  private final Connection connection;

  Store(Connection connection) {
    this.connection = connection;
  }

  void addIncome(long amount, int id) throws SQLException {
    String sql = "UPDATE card SET balance = balance + " + amount + " WHERE id = "; // finding: sql-from-numbers
    update(sql + id);
  }

  void delete(Integer id) throws SQLException {
    update(String.format("DELETE FROM card WHERE id = %s", id)); // finding: sql-from-numbers
  }

  void insert(String pin) throws SQLException {
    update(
        "INSERT INTO card (pin) VALUES ("
            + Integer.parseInt(pin) // finding: sql-from-numbers
            + ")");
  }

  private void update(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

class Store {
  private static final int FIRST = 1;
  private static final long MOST = 1_000L * FIRST;
  private final Connection connection;

  Store(Connection connection) {
    this.connection = connection;
  }

  void addIncome(long amount) throws SQLException {
    String sql = "UPDATE card SET balance = balance + ? WHERE id = " + FIRST;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, amount);
      System.out.println("updated: where amount = " + amount + ", rows: " + statement.executeUpdate());
    }
  }

  void setVersion(int version) throws SQLException {
    connection.createStatement().execute("PRAGMA user_version = " + version);
  }

  void deleteText(String number) throws SQLException {
    connection.createStatement().executeUpdate("DELETE FROM card WHERE number = " + number);
  }
}

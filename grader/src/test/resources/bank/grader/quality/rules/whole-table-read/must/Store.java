import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Store {
  private final Connection connection;

  Store(Connection connection) {
    this.connection = connection;
  }

  boolean exists(String number) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM card")) {
      while (rows.next()) { // finding: whole-table-read
        if (rows.getString("number").equals(number)) {
          return true;
        }
      }
      return false;
    }
  }

  int balance(String number, String pin) throws SQLException {
    String sql = "select number, pin, balance from card;";
    PreparedStatement statement = connection.prepareStatement(sql);
    ResultSet rows = statement.executeQuery();
    int balance = -1;
    String current = "";
    while (rows.next()) { // finding: whole-table-read
      current = rows.getString(1);
      String secret = rows.getString(2);
      if (number.equals(current) && pin.equals(secret)) {
        balance = rows.getInt("balance");
      }
    }
    return balance;
  }
}

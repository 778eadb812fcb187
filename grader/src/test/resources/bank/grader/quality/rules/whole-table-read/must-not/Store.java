import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

class Store {
  private final Connection connection;

  Store(Connection connection) {
    this.connection = connection;
  }

  List<String> numbers() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT number FROM card")) {
      List<String> numbers = new ArrayList<>();
      while (rows.next()) {
        numbers.add(rows.getString("number"));
      }
      return numbers;
    }
  }

  void printRich(String heading) throws SQLException {
    ResultSet rows = connection.createStatement().executeQuery("SELECT * FROM card");
    while (rows.next()) {
      if (rows.getLong("balance") > 1_000_000 && heading.equals("rich")) {
        System.out.println(rows.getString("number"));
      }
    }
  }

  boolean isRight(String number, String pin) throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement("SELECT pin FROM card WHERE number = ?");
    statement.setString(1, number);
    ResultSet rows = statement.executeQuery();
    while (rows.next()) {
      if (rows.getString("pin").equals(pin)) {
        return true;
      }
    }
    return false;
  }

  long count(String kind) throws SQLException {
    ResultSet rows =
        connection.createStatement().executeQuery("SELECT kind, COUNT(*) FROM entry GROUP BY kind");
    while (rows.next()) {
      if (rows.getString(1).equals(kind)) {
        return rows.getLong(2);
      }
    }
    return 0;
  }
}

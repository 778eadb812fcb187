import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Concatenated {
  private static final String TABLE = "card";
  private final Connection connection;

  Concatenated(Connection connection) {
    this.connection = connection;
  }

  boolean isRight(String number, String pin) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet row =
          statement.executeQuery(
              "SELECT * FROM " + TABLE + " WHERE number = '" + number + "'" // finding: sql-from-text
                  + " AND pin = '" + pin + "'");
      return row.next();
    }
  }

  void changePin(String number, String pin) throws SQLException {
    String sql = "UPDATE card SET pin = \"" + pin; // finding: sql-from-text
    sql += "\" WHERE number = " + number;
    connection.prepareStatement(sql).execute();
  }

  void delete(String number) throws SQLException {
    String sql = "DELETE FROM card";
    if (!number.isEmpty()) {
      sql = sql.concat(" WHERE number LIKE ").concat(number); // finding: sql-from-text
    }
    connection.createStatement().executeUpdate(sql);
  }

  void insert(String number, int pin) throws SQLException {
    String values = " VALUES (" + pin + ", '" + number.trim() + "')"; // finding: sql-from-text
    connection.createStatement().addBatch("INSERT INTO card (pin, number)" + values);
  }
}

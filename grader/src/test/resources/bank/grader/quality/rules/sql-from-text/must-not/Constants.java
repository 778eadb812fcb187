import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

class Constants {
  private static final String TABLE = "card";
  private static final String COLUMNS = String.join(", ", "number", "pin");
  private static final int LIMIT = 10;
  private final String table;
  private final Connection connection;

  enum Column {
    NUMBER("number"),
    PIN("pin");

    private final String sql;

    Column(String sql) {
      this.sql = sql;
    }
  }

  record Query(String sql) {
    static final Query ALL = new Query("SELECT * FROM " + TABLE + " LIMIT " + LIMIT);
  }

  Constants(Connection connection) {
    this(connection, "account");
  }

  private Constants(Connection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  void create() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "CREATE TABLE IF NOT EXISTS " + table + " (number TEXT DEFAULT '" + TABLE + "')");
      statement.execute("PRAGMA busy_timeout = " + System.getProperty("patience"));
      statement.execute(Query.ALL.sql());
      for (String text : List.of("DELETE FROM entry", "DELETE FROM card WHERE id = '0'")) {
        statement.executeUpdate(text);
      }
    }
  }

  PreparedStatement find(Column column, String value) throws SQLException {
    String sql = "SELECT " + COLUMNS + " FROM " + table + " WHERE " + column.sql + " = ?";
    if (value.isEmpty()) {
      sql += " AND " + named("pin") + " = '" + TABLE + "'";
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setString(1, value);
    return statement;
  }

  PreparedStatement several(List<String> numbers, String order) throws SQLException {
    String marks = String.join(", ", Collections.nCopies(numbers.size(), "?"));
    String others = numbers.stream().map(number -> "?").collect(Collectors.joining(","));
    StringBuilder builder = new StringBuilder("SELECT * FROM card WHERE number IN (");
    builder.append(marks).append(") OR number IN (").append(others).append(") OR pin IN (");
    for (int i = 0; i < numbers.size(); i++) {
      builder.append(i == 0 ? "?" : ", ?");
    }
    builder.append(')');
    return connection.prepareStatement(builder.toString() + " ORDER BY " + order);
  }

  private static String named(String column) {
    return "card." + column;
  }
}

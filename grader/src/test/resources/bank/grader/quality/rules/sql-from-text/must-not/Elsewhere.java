import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executor;

class Elsewhere {

  void open(String file, Executor executor, String name) throws SQLException, IOException {
    String text = "You can select from '" + name + "'";
    System.out.println(text);
    executor.execute(() -> System.out.println("delete from '" + name + "'"));
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      text = "SELECT count(*) FROM card";
      statement.executeQuery(text);
      for (String command : schema().split(";")) {
        statement.execute(command);
      }
      statement.executeUpdate("UPDATE card SET balance = " + count(statement));
      text = "... where number = '" + name + "'";
      System.out.println(text);
    }
  }

  private static long count(Statement statement) throws SQLException {
    return statement.getUpdateCount();
  }

  private static String schema() throws IOException {
    try (InputStream stream = Elsewhere.class.getResourceAsStream("schema.sql")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

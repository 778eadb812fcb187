import java.sql.Connection;
import java.sql.SQLException;

class Formatted {
  private static final String FIND = "SELECT balance FROM card WHERE number = '%s' AND id = %d";
  private final Connection connection;
  private String query;

  Formatted(Connection connection) {
    this.connection = connection;
  }

  void find(String number, int id) throws SQLException {
    connection.prepareStatement(String.format(FIND, number, id)); // finding: sql-from-text
  }

  void findAgain(String number) throws SQLException {
    connection.prepareStatement("""
        SELECT balance FROM card
        WHERE number = '%s'
        """.formatted(number)); // finding: sql-from-text
  }

  void build(String number) {
    StringBuilder builder = new StringBuilder("SELECT * FROM card");
    builder.append(" WHERE number = ").append(number).append(';'); // finding: sql-from-text
    query = builder.toString();
  }

  void run() throws SQLException {
    connection.createStatement().execute(query);
  }
}

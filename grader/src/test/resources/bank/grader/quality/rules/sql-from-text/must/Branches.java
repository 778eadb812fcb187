import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;

class Branches {
  private static final String DELETE = "DELETE FROM card WHERE number = ";

  void condition(Statement statement, String number) throws SQLException {
    String sql = DELETE + number; // finding: sql-from-text
    if (number.isEmpty()) sql = "DELETE FROM card";
    statement.execute(sql);
  }

  void otherwise(Statement statement, String number) throws SQLException {
    String sql = DELETE + number; // finding: sql-from-text
    if (number.isEmpty()) System.out.println("no number");
    else sql = "DELETE FROM card";
    statement.execute(sql);
  }

  void loop(Statement statement, String number) throws SQLException {
    String sql = DELETE + number; // finding: sql-from-text
    for (int i = 0; i < number.length(); i++) sql = "DELETE FROM card";
    statement.execute(sql);
  }

  void elements(Statement statement, String number, List<String> others) throws SQLException {
    String sql = DELETE + number; // finding: sql-from-text
    for (String other : others) sql = "DELETE FROM card";
    statement.execute(sql);
  }

  void repetition(Statement statement, String number, Iterator<String> all) throws SQLException {
    String sql = DELETE + number; // finding: sql-from-text
    while (all.hasNext()) sql = "DELETE FROM card " + all.next().length();
    statement.execute(sql);
  }

  void alternatives(Statement statement, String number) throws SQLException {
    String sql = DELETE + number; // finding: sql-from-text
    switch (number.length()) {
      case 0 -> sql = "DELETE FROM card";
      default -> System.out.println(number);
    }
    statement.execute(sql);
  }

  void block(Statement statement, String number) throws SQLException {
    String sql = DELETE + number; // finding: sql-from-text
    if (number.isEmpty()) {
      sql = "DELETE FROM card";
    }
    statement.execute(sql);
  }
}

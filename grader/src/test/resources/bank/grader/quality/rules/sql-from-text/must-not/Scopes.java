import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

class Scopes {
  private static final String DELETE = "DELETE FROM card WHERE number = ";
  private static final String condition = "'0'";

  void block(Statement statement, String name) throws SQLException {
    {
      String condition = name;
      System.out.println(condition);
    }
    statement.execute(DELETE + condition);
  }

  void lambda(Statement statement, List<String> names) throws SQLException {
    names.forEach(condition -> System.out.println(condition));
    statement.execute(DELETE + condition);
  }

  void method(Statement statement) throws SQLException {
    Printer printer = new Printer() {
      @Override
      public void print(String condition) {
        System.out.println(condition);
      }
    };
    printer.print(DELETE);
    statement.execute(DELETE + condition);
  }

  void loop(Statement statement, String name) throws SQLException {
    for (String condition = name; !condition.isEmpty(); condition = condition.substring(1)) {
      System.out.println(condition);
    }
    statement.execute(DELETE + condition);
  }

  void elements(Statement statement, List<String> names) throws SQLException {
    for (String condition : names) {
      System.out.println(condition);
    }
    statement.execute(DELETE + condition);
  }

  void alternatives(Statement statement, String name) throws SQLException {
    switch (name.length()) {
      case 0:
        String condition = name;
        System.out.println(condition);
        break;
      default:
        break;
    }
    statement.execute(DELETE + condition);
  }

  void resource(Statement statement, String name) throws SQLException, IOException {
    try (StringReader condition = new StringReader(name)) {
      System.out.println(condition.read());
    }
    statement.execute(DELETE + condition);
  }

  void failure(Statement statement, String name) throws SQLException {
    try {
      System.out.println(Integer.parseInt(name));
    } catch (NumberFormatException condition) {
      System.out.println(condition.getMessage());
    } finally {
      statement.execute(DELETE + condition);
    }
  }

  interface Printer {
    void print(String text);
  }
}

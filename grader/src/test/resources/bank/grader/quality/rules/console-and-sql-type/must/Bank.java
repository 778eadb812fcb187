package banking;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Scanner;

class Bank { // finding: console-and-sql-type
  private final Connection connection;

  Bank(Connection connection) {
    this.connection = connection;
  }

  void close(Scanner scanner) throws SQLException {
    System.out.println("Really?");
    if (scanner.nextLine().equals("yes")) {
      deleteAll();
      vacuum();
    }
  }

  private void deleteAll() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM card");
    }
  }

  private void vacuum() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("VACUUM");
    }
  }
}

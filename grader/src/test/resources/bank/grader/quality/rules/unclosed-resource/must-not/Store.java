package banking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Scanner;

class Store {
  long balance(Connection connection) throws SQLException {
    // Standard input stays open.
    Scanner scanner = new Scanner(System.in);
    try (PreparedStatement statement = connection.prepareStatement("SELECT ?")) {
      statement.setString(1, scanner.nextLine());
      try (ResultSet row = statement.executeQuery()) {
        return row.getLong(1);
      }
    }
  }
}

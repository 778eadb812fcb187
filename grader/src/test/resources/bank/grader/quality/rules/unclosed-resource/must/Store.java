package banking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

class Store {
  long balance(Connection connection, String number) throws SQLException {
    PreparedStatement statement = connection.prepareStatement("SELECT 1"); // finding: unclosed-resource
    statement.setString(1, number);
    ResultSet row = statement.executeQuery(); // finding: unclosed-resource
    return row.getLong(1);
  }
}

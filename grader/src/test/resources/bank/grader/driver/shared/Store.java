import java.sql.*;
import java.util.concurrent.ThreadLocalRandom;

/** What the sample consoles have in common, so that each shows only what is special about it. */
class Store {
  private final String url;

  Store(String file) {
    url = "jdbc:sqlite:" + file;
  }

  static String fileIn(String[] args) {
    return args[1];
  }

  void createTable() throws SQLException {
    run(
        "CREATE TABLE IF NOT EXISTS card (id INTEGER PRIMARY KEY, number TEXT, pin TEXT,"
            + " balance INTEGER DEFAULT 0)");
  }

  String[] create() throws SQLException {
    String body = String.format("400000%09d", ThreadLocalRandom.current().nextInt(1_000_000_000));
    String number = body + checkDigit(body);
    String pin = String.format("%04d", ThreadLocalRandom.current().nextInt(10_000));
    run("INSERT INTO card (number, pin, balance) VALUES (?, ?, 0)", number, pin);
    return new String[] {number, pin};
  }

  boolean logIn(String number, String pin) throws SQLException {
    return ask("SELECT COUNT(*) FROM card WHERE number = ? AND pin = ?", number, pin) == 1;
  }

  boolean exists(String number) throws SQLException {
    return ask("SELECT COUNT(*) FROM card WHERE number = ?", number) == 1;
  }

  long balance(String number) throws SQLException {
    return ask("SELECT balance FROM card WHERE number = ?", number);
  }

  void add(String number, long amount) throws SQLException {
    run("UPDATE card SET balance = balance + ? WHERE number = ?", amount, number);
  }

  void move(String sender, String receiver, long amount) throws SQLException {
    add(sender, -amount);
    add(receiver, amount);
  }

  void close(String number) throws SQLException {
    run("DELETE FROM card WHERE number = ?", number);
  }

  static boolean isValid(String number) {
    return number.matches("\\d{16}")
        && checkDigit(number.substring(0, 15)) == number.charAt(15) - '0';
  }

  private static int checkDigit(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int digit = (body.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
      sum += digit > 9 ? digit - 9 : digit;
    }
    return (10 - sum % 10) % 10;
  }

  void run(String sql, Object... values) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private long ask(String sql, Object... values) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getLong(1) : -1;
      }
    }
  }
}

package bank.reference.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The statements of a transfer and nothing else: the pragmas, the transaction and the SQL of the
 * bank, without its checks and objects, and each statement prepared once for all transfers. No bank
 * on plain JDBC can be faster by much.
 */
final class BareTransfers implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement begin;
  private final PreparedStatement find;
  private final PreparedStatement addToBalance;
  private final PreparedStatement insertEntry;
  private final PreparedStatement commit;

  BareTransfers(Path bankFile) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + bankFile.toUri());
    try (Statement settings = connection.createStatement()) {
      settings.execute("PRAGMA foreign_keys = ON");
      settings.execute("PRAGMA synchronous = FULL");
    }
    begin = connection.prepareStatement("BEGIN IMMEDIATE");
    find =
        connection.prepareStatement(
            "SELECT id, balance, pin_salt, pin_hash, wrong_pins FROM account WHERE number = ?");
    addToBalance =
        connection.prepareStatement("UPDATE account SET balance = balance + ? WHERE id = ?");
    insertEntry =
        connection.prepareStatement(
            "INSERT INTO entry (account_id, kind, amount, balance_after) VALUES (?, ?, ?, ?)");
    commit = connection.prepareStatement("COMMIT");
  }

  void transfer(String senderNumber, String receiverNumber, long amount) throws SQLException {
    begin.execute();
    Position receiver = find(receiverNumber);
    Position sender = find(senderNumber);
    book(sender, "TRANSFER_OUT", -amount);
    book(receiver, "TRANSFER_IN", amount);
    commit.execute();
  }

  private record Position(long id, long balance) {}

  private Position find(String number) throws SQLException {
    find.setString(1, number);
    try (ResultSet row = find.executeQuery()) {
      return new Position(row.getLong("id"), row.getLong("balance"));
    }
  }

  private void book(Position account, String kind, long change) throws SQLException {
    addToBalance.setLong(1, change);
    addToBalance.setLong(2, account.id());
    addToBalance.executeUpdate();
    insertEntry.setLong(1, account.id());
    insertEntry.setString(2, kind);
    insertEntry.setLong(3, change);
    insertEntry.setLong(4, account.balance() + change);
    insertEntry.executeUpdate();
  }

  /** Closes the connection, and with it the statements. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

package bank.reference.store;

import bank.contract.CardNotFoundException;
import bank.reference.card.PinHash;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The statements on table {@code account}. They run in the transaction of whoever calls them. */
final class AccountTable {
  private final Connection connection;

  AccountTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Adds an account with balance 0, unless the number is taken.
   *
   * @return whether the account was added
   */
  boolean insert(String number, PinHash pinHash) throws SQLException {
    String sql =
        """
        INSERT INTO account (number, pin_salt, pin_hash) VALUES (?, ?, ?)
        ON CONFLICT (number) DO NOTHING
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      statement.setString(2, pinHash.salt());
      statement.setString(3, pinHash.hash());
      return statement.executeUpdate() == 1;
    }
  }

  /** Looks for the account of a card; any text is allowed as its number. */
  Optional<Account> find(String number) throws SQLException {
    String sql = "SELECT id, balance, pin_salt, pin_hash, wrong_pins FROM account WHERE number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(account(row)) : Optional.empty();
      }
    }
  }

  /**
   * Returns the account of a card that has to exist.
   *
   * @throws CardNotFoundException if it does not
   */
  Account get(String number) throws SQLException {
    return find(number).orElseThrow(CardNotFoundException::new);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getLong("id"),
        row.getLong("balance"),
        new PinHash(row.getString("pin_salt"), row.getString("pin_hash")),
        row.getInt("wrong_pins"));
  }

  /** Adds to each balance what its posting says, or takes it off if that is negative. */
  void updateBalances(Posting... postings) throws SQLException {
    String sql = "UPDATE account SET balance = balance + ? WHERE id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Posting posting : postings) {
        statement.setLong(1, posting.entry().amount());
        statement.setLong(2, posting.account().id());
        statement.executeUpdate();
      }
    }
  }

  void setPinHash(Account account, PinHash pinHash) throws SQLException {
    String sql = "UPDATE account SET pin_salt = ?, pin_hash = ? WHERE id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, pinHash.salt());
      statement.setString(2, pinHash.hash());
      statement.setLong(3, account.id());
      statement.executeUpdate();
    }
  }

  void setWrongPins(Account account, int count) throws SQLException {
    String sql = "UPDATE account SET wrong_pins = ? WHERE id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, count);
      statement.setLong(2, account.id());
      statement.executeUpdate();
    }
  }

  /** Removes the account; the foreign key of the entries removes them with it. */
  void delete(Account account) throws SQLException {
    String sql = "DELETE FROM account WHERE id = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, account.id());
      statement.executeUpdate();
    }
  }
}

package bank.reference.store;

import bank.contract.AmountTooLargeException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Pays interest to all accounts by statements that work on whole tables, however many accounts
 * there are. They run in the transaction of whoever calls them.
 *
 * <p>The interest is {@code balance * rate / 10000}, rounded down. That product could exceed 64
 * bits, so the balance is split first: whole ten thousands, which earn exactly the rate each, and
 * the rest.
 */
final class InterestPayment {
  private final Connection connection;

  InterestPayment(Connection connection) {
    this.connection = connection;
  }

  /**
   * Pays interest.
   *
   * @param basisPoints 1 to 10,000
   * @return the tenge paid to all accounts together
   * @throws AmountTooLargeException if a balance would exceed {@link Long#MAX_VALUE}
   */
  long pay(int basisPoints) throws SQLException {
    long total = total(basisPoints);
    long latestEntry = latestEntry();
    insertEntries(basisPoints);
    updateBalances(latestEntry);
    return total;
  }

  private long total(int basisPoints) throws SQLException {
    String sql =
        """
        SELECT COALESCE(SUM(interest), 0) AS total,
               COUNT(*) FILTER (WHERE balance > 9223372036854775807 - interest) AS overflows
        FROM (SELECT balance,
                     balance / 10000 * ?1 + balance % 10000 * ?1 / 10000 AS interest
              FROM account)
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, basisPoints);
      try (ResultSet row = statement.executeQuery()) {
        if (row.getLong("overflows") > 0) {
          throw new AmountTooLargeException();
        }
        return row.getLong("total");
      }
    }
  }

  private long latestEntry() throws SQLException {
    String sql = "SELECT COALESCE(MAX(id), 0) AS latest FROM entry";
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      return row.getLong("latest");
    }
  }

  private void insertEntries(int basisPoints) throws SQLException {
    String sql =
        """
        INSERT INTO entry (account_id, kind, amount, balance_after)
        SELECT id, 'INTEREST', interest, balance + interest
        FROM (SELECT id, balance,
                     balance / 10000 * ?1 + balance % 10000 * ?1 / 10000 AS interest
              FROM account)
        WHERE interest > 0
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, basisPoints);
      statement.executeUpdate();
    }
  }

  /** Brings the balances to where the new entries, all of them interest, say they are. */
  private void updateBalances(long latestEntry) throws SQLException {
    String sql =
        """
        UPDATE account SET balance = entry.balance_after
        FROM entry
        WHERE entry.account_id = account.id AND entry.id > ?
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, latestEntry);
      statement.executeUpdate();
    }
  }
}

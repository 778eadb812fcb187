package bank.reference.store;

import bank.contract.Entry;
import bank.contract.Turnover;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements on table {@code entry}. They run in the transaction of whoever calls them. */
final class EntryTable {
  private final Connection connection;

  EntryTable(Connection connection) {
    this.connection = connection;
  }

  /** Adds the entry of each posting. */
  void insert(Posting... postings) throws SQLException {
    String sql = "INSERT INTO entry (account_id, kind, amount, balance_after) VALUES (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Posting posting : postings) {
        Entry entry = posting.entry();
        statement.setLong(1, posting.account().id());
        statement.setString(2, entry.kind().name());
        statement.setLong(3, entry.amount());
        statement.setLong(4, entry.balanceAfter());
        statement.executeUpdate();
      }
    }
  }

  /** Lists the entries of an account, the oldest first. */
  List<Entry> list(Account account) throws SQLException {
    String sql = "SELECT kind, amount, balance_after FROM entry WHERE account_id = ? ORDER BY id";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, account.id());
      try (ResultSet rows = statement.executeQuery()) {
        List<Entry> entries = new ArrayList<>();
        while (rows.next()) {
          entries.add(entry(rows));
        }
        return List.copyOf(entries);
      }
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        Entry.Kind.valueOf(row.getString("kind")),
        row.getLong("amount"),
        row.getLong("balance_after"));
  }

  /** Sums up the entries of each account, ordered by card number. */
  List<Turnover> turnover() throws SQLException {
    // LEFT JOIN keeps the accounts that have no entries; SUM of no rows is NULL, hence COALESCE.
    String sql =
        """
        SELECT account.number,
               COALESCE(SUM(entry.amount) FILTER (WHERE entry.amount > 0), 0) AS incoming,
               COALESCE(SUM(-entry.amount) FILTER (WHERE entry.amount < 0), 0) AS outgoing
        FROM account
        LEFT JOIN entry ON entry.account_id = account.id
        GROUP BY account.id
        ORDER BY account.number
        """;
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<Turnover> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(line(rows));
      }
      return List.copyOf(lines);
    }
  }

  private static Turnover line(ResultSet row) throws SQLException {
    return new Turnover(row.getString("number"), row.getLong("incoming"), row.getLong("outgoing"));
  }
}

package kz.sdu.bank.sql;

import bank.contract.Entry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The table entry: one row for each change of a balance. */
public class Entries {
  private final Connection connection;

  /** Uses the connection of the running transaction. */
  public Entries(Connection connection) {
    this.connection = connection;
  }

  /** Writes down a change. */
  public void insert(long cardId, Entry entry) throws SQLException {
    String sql = "INSERT INTO entry (card_id, kind, amount, balance) VALUES (?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, cardId);
      statement.setString(2, entry.kind().name());
      statement.setLong(3, entry.amount());
      statement.setLong(4, entry.balanceAfter());
      statement.executeUpdate();
    }
  }

  /** Lists the changes of one card, the oldest first. */
  public List<Entry> of(long cardId) throws SQLException {
    String sql = "SELECT kind, amount, balance FROM entry WHERE card_id = ? ORDER BY id";
    List<Entry> entries = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, cardId);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          entries.add(
              new Entry(
                  Entry.Kind.valueOf(row.getString("kind")),
                  row.getLong("amount"),
                  row.getLong("balance")));
        }
      }
    }
    return entries;
  }
}

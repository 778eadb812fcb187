package kz.sdu.bank.sql;

import bank.contract.Card;
import bank.contract.Turnover;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table card. Every method works inside a transaction of {@link Transactions}. */
public class Cards {
  private final Connection connection;

  /** Uses the connection of the running transaction. */
  public Cards(Connection connection) {
    this.connection = connection;
  }

  /** Finds a card by its number. */
  public Optional<StoredCard> find(String number) throws SQLException {
    String sql = "SELECT id, pin, balance, wrong_pin FROM card WHERE number = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, number);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        return Optional.of(
            new StoredCard(
                row.getLong("id"),
                row.getString("pin"),
                row.getLong("balance"),
                row.getInt("wrong_pin")));
      }
    }
  }

  /** Stores a new card with balance 0, unless its number is taken; tells whether it was stored. */
  public boolean insert(Card card) throws SQLException {
    String sql = "INSERT INTO card (number, pin) VALUES (?, ?) ON CONFLICT (number) DO NOTHING";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, card.number());
      statement.setString(2, card.pin());
      return statement.executeUpdate() == 1;
    }
  }

  /** Counts a wrong PIN, or with 0 forgets all of them. */
  public void setWrongPins(long id, int count) throws SQLException {
    update("UPDATE card SET wrong_pin = ? WHERE id = ?", count, id);
  }

  /** Replaces the balance. */
  public void setBalance(long id, long balance) throws SQLException {
    update("UPDATE card SET balance = ? WHERE id = ?", balance, id);
  }

  /** Deletes the card; its entries go with it. */
  public void delete(long id) throws SQLException {
    update("DELETE FROM card WHERE id = ?", id);
  }

  /** Replaces the PIN. */
  public void setPin(long id, String pin) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE card SET pin = ? WHERE id = ?")) {
      statement.setString(1, pin);
      statement.setLong(2, id);
      statement.executeUpdate();
    }
  }

  /** Returns the numbers of all cards that have money. */
  public List<String> withMoney() throws SQLException {
    List<String> numbers = new ArrayList<>();
    String sql = "SELECT number FROM card WHERE balance > 0 ORDER BY number";
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        numbers.add(row.getString("number"));
      }
    }
    return numbers;
  }

  /** Sums up the entries of every card, also of cards that have none. */
  public List<Turnover> turnover() throws SQLException {
    String sql =
        "SELECT number,"
            + " coalesce(sum(CASE WHEN amount > 0 THEN amount END), 0) AS incoming,"
            + " coalesce(sum(CASE WHEN amount < 0 THEN -amount END), 0) AS outgoing"
            + " FROM card LEFT JOIN entry ON entry.card_id = card.id"
            + " GROUP BY card.id ORDER BY number";
    List<Turnover> lines = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        lines.add(
            new Turnover(
                row.getString("number"), row.getLong("incoming"), row.getLong("outgoing")));
      }
    }
    return lines;
  }

  private void update(String sql, long... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setLong(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}

import bank.contract.Turnover;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

class Entries {
  private static final String INCOMING = "SUM(max(amount, 0))";
  private static final String SUMS =
      "SELECT number, " + INCOMING + ", SUM(max(-amount, 0)) FROM card"
          + " LEFT JOIN entry ON entry.card_id = card.id GROUP BY card.id";
  private final Connection connection;

  Entries(Connection connection) {
    this.connection = connection;
  }

  List<Turnover> sums() {
    List<Turnover> lines = new ArrayList<>();
    try (ResultSet rows = connection.prepareStatement(SUMS).executeQuery()) {
      while (rows.next()) {
        lines.add(new Turnover(rows.getString(1), rows.getLong(2), rows.getLong(3)));
      }
      return lines;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

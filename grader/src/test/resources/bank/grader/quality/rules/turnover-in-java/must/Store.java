import bank.contract.Turnover;
import bank.contract.TurnoverReport;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

class Store implements TurnoverReport {
  private final Connection connection;

  Store(Connection connection) {
    this.connection = connection;
  }

  @Override
  public List<Turnover> turnover() { // finding: turnover-in-java
    List<Turnover> lines = new ArrayList<>();
    for (String number : numbers()) {
      lines.add(line(number));
    }
    return lines;
  }

  private List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    try (ResultSet rows = connection.createStatement().executeQuery("SELECT number FROM card")) {
      while (rows.next()) {
        numbers.add(rows.getString("number"));
      }
      return numbers;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Turnover line(String number) {
    long incoming = 0;
    long outgoing = 0;
    try (ResultSet rows = connection.createStatement().executeQuery("SELECT * FROM entry")) {
      while (rows.next()) {
        long amount = rows.getLong("amount");
        incoming += Math.max(amount, 0);
        outgoing -= Math.min(amount, 0);
      }
      return new Turnover(number, incoming, outgoing);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long countCards() throws SQLException {
    return connection.createStatement().executeQuery("SELECT COUNT(*) FROM card").getLong(1);
  }
}

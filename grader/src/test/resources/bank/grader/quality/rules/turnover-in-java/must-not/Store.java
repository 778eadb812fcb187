import bank.contract.Turnover;
import bank.contract.TurnoverReport;
import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;

class Store implements TurnoverReport {
  private final Entries entries;

  Store(Connection connection) {
    this.entries = new Entries(connection);
  }

  @Override
  public List<Turnover> turnover() {
    return read(entries::sums);
  }

  private static List<Turnover> read(Supplier<List<Turnover>> work) {
    return work.get();
  }
}

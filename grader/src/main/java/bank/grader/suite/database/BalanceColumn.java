package bank.grader.suite.database;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a student's database keeps the balances, found by probing, whatever the schema.
 *
 * @param table the name of the table; hostile text
 * @param column the column
 * @param unit what a tenge is stored as: 1, or 100 for tiyn
 * @param rows what identifies the row of each card number in SQLite
 */
public record BalanceColumn(String table, Column column, long unit, Map<String, String> rows) {
  private static final List<Long> UNITS = List.of(1L, 100L);

  /** Copies the map. */
  public BalanceColumn {
    rows = Map.copyOf(rows);
  }

  /**
   * Finds the column by what it held at several moments. A history of payments holds the known
   * balances, too, so at least two moments are needed, with a change of every balance between them.
   *
   * @return empty if the balances are stored in another form, e.g. encrypted or as sums of payments
   */
  public static Optional<BalanceColumn> find(Probe first, Probe later) {
    for (BalanceColumn candidate : candidates(first)) {
      if (candidate.holds(later)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Tells whether this column holds the balances that a probe knows. */
  public boolean holds(Probe probe) {
    return probe.balances().entrySet().stream()
        .allMatch(
            entry ->
                cell(probe.data(), entry.getKey())
                    .filter(cell -> cell.isNumber(stored(entry.getValue(), unit)))
                    .isPresent());
  }

  /** Returns what is stored as the balance of a card. */
  public Optional<Cell> cell(StoredData data, String cardNumber) {
    return data.table(table)
        .flatMap(
            found ->
                row(found, cardNumber)
                    .filter(row -> found.columns().contains(column))
                    .map(row -> row.get(found.columns().indexOf(column))));
  }

  /** A program that replaces rows gives them new identities, so the card number comes first. */
  private Optional<List<Cell>> row(Table found, String cardNumber) {
    List<List<Cell>> named =
        found.rows().values().stream()
            .filter(row -> row.stream().anyMatch(cell -> cell.text().equals(cardNumber)))
            .toList();
    return named.size() == 1
        ? Optional.of(named.get(0))
        : Optional.ofNullable(found.rows().get(rows.getOrDefault(cardNumber, "")));
  }

  private static List<BalanceColumn> candidates(Probe probe) {
    List<BalanceColumn> candidates = new ArrayList<>();
    for (Table table : probe.data().tables()) {
      for (int column = 0; column < table.columns().size(); column++) {
        for (long unit : UNITS) {
          candidate(probe, table, column, unit).ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  private static Optional<BalanceColumn> candidate(
      Probe probe, Table table, int column, long unit) {
    Map<String, String> rows = new HashMap<>();
    for (Map.Entry<String, Long> balance : probe.balances().entrySet()) {
      List<String> found = rowsWith(stored(balance.getValue(), unit), table, column);
      if (found.size() != 1) {
        return Optional.empty();
      }
      rows.put(balance.getKey(), found.get(0));
    }
    return Optional.of(new BalanceColumn(table.name(), table.columns().get(column), unit, rows));
  }

  private static List<String> rowsWith(BigDecimal number, Table table, int column) {
    return table.rows().entrySet().stream()
        .filter(row -> row.getValue().get(column).isNumber(number))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static BigDecimal stored(long balance, long unit) {
    return BigDecimal.valueOf(balance).multiply(BigDecimal.valueOf(unit));
  }
}

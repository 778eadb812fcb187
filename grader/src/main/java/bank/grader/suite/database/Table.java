package bank.grader.suite.database;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A table of a student's database with what is stored in it.
 *
 * @param name as declared; hostile text
 * @param columns in their order
 * @param rows the cells in the order of the columns, by what identifies the row in SQLite
 */
public record Table(String name, List<Column> columns, Map<String, List<Cell>> rows) {

  /** Copies lists and map. */
  public Table {
    columns = List.copyOf(columns);
    rows = Map.copyOf(rows);
  }

  /** Tells whether the schema declares a primary key. */
  public boolean hasKey() {
    return columns.stream().anyMatch(Column::isKey);
  }

  /** Returns the position of the column in which each of these texts stands in just one row. */
  OptionalInt columnWith(List<String> texts) {
    return IntStream.range(0, columns.size())
        .filter(column -> texts.stream().allMatch(text -> rowsWith(text, column) == 1))
        .findFirst();
  }

  private long rowsWith(String text, int column) {
    return rows.values().stream().filter(row -> row.get(column).text().equals(text)).count();
  }
}

package bank.grader.suite.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a student's database held when it was read.
 *
 * @param tables all tables, without SQLite's own
 */
public record StoredData(List<Table> tables) {

  /** Copies the list. */
  public StoredData {
    tables = List.copyOf(tables);
  }

  /**
   * Reads a copy of a database, so that the program that works on it is not disturbed, and a change
   * that it has not committed is not seen.
   *
   * @return empty if the file is no SQLite database, or is too large or too wicked to be read
   */
  public static Optional<StoredData> read(Path database) {
    return DatabaseReader.read(database).map(StoredData::new);
  }

  /** Finds the column that holds each of these card numbers in one row. */
  public Optional<CardColumn> cardColumn(List<String> cardNumbers) {
    for (Table table : tables) {
      OptionalInt column = table.columnWith(cardNumbers);
      if (column.isPresent()) {
        return Optional.of(new CardColumn(table, table.columns().get(column.getAsInt())));
      }
    }
    return Optional.empty();
  }

  Optional<Table> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}

package bank.grader.rubric.markdown;

import bank.grader.evidence.Criterion;
import bank.grader.rubric.RubricException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A table that the grader reads.
 *
 * @param section which one
 * @param line the line of its column titles
 * @param rows its rows, in the order of the file
 */
record Table(Section section, int line, List<Row> rows) {

  Table {
    rows = List.copyOf(rows);
  }

  /** Returns the table with the rows of one criterion alone; refuses rows of unknown ones. */
  Table of(Criterion criterion) {
    return new Table(
        section, line, rows.stream().filter(row -> row.criterion() == criterion).toList());
  }

  /** Reads all rows, in the order of the file; refuses the second row with the same key. */
  <T> List<T> read(Function<Row, String> key, Function<Row, T> value) {
    index(key);
    return rows.stream().map(value).toList();
  }

  /** Reads the rows with these keys, in their order; refuses a missing row and a second one. */
  <T> List<T> readExactly(List<String> keys, Function<Row, String> key, Function<Row, T> value) {
    Map<String, Row> index = index(key);
    for (String expected : keys) {
      if (!index.containsKey(expected)) {
        throw withoutRow(expected);
      }
    }
    return keys.stream().map(index::get).map(value).toList();
  }

  /** Refuses the table because a row is missing. */
  RubricException withoutRow(String key) {
    return new RubricException(line, "missing-row", section.heading(), key);
  }

  private Map<String, Row> index(Function<Row, String> key) {
    Map<String, Row> index = new HashMap<>();
    for (Row row : rows) {
      Row earlier = index.putIfAbsent(key.apply(row), row);
      if (earlier != null) {
        throw new RubricException(row.line(), "duplicate-row", section.heading(), earlier.line());
      }
    }
    return index;
  }
}

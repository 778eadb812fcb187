package bank.grader.rubric.markdown;

import bank.grader.rubric.Band;
import bank.grader.rubric.Level;
import bank.grader.rubric.Rubric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the bands as the source writes them, where neighbours may share an edge: the points on it
 * belong to the higher level, so that a tie is settled for the student.
 */
final class BandTable {

  private BandTable() {}

  static List<Band> read(Table table) {
    List<String> levels = Arrays.stream(Level.values()).map(Level::id).toList();
    List<Row> rows = table.readExactly(levels, row -> row.level().id(), row -> row);
    List<Band> bands = new ArrayList<>();
    int top = Rubric.FULL_POINTS;
    for (Row row : rows) {
      int from = from(row);
      requireEnd(row, top);
      if (from > top) {
        throw row.refused("empty-band", Column.FROM, top);
      }
      bands.add(new Band(row.level(), from, top));
      top = from - 1;
    }
    return bands;
  }

  private static int from(Row row) {
    int from = row.number(Column.FROM, 0, Rubric.FULL_POINTS);
    if (row.level() == Level.UNSATISFACTORY && from != 0) {
      throw row.refused("band-end", Column.FROM, 0);
    }
    return from;
  }

  /** The highest band ends at full points; any other below the next band or on its edge. */
  private static void requireEnd(Row row, int top) {
    int to = row.number(Column.TO, 0, Rubric.FULL_POINTS);
    boolean highest = top == Rubric.FULL_POINTS;
    if (highest && to != top) {
      throw row.refused("band-end", Column.TO, top);
    }
    if (!highest && to != top && to != top + 1) {
      throw row.refused("band-edge", Column.TO, top, top + 1);
    }
  }
}

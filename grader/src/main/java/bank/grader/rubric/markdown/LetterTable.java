package bank.grader.rubric.markdown;

import bank.grader.language.Language;
import bank.grader.rubric.Letter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads the letter scale, which must have one letter for every percent. */
final class LetterTable {
  private static final int WHOLE = 100;

  private LetterTable() {}

  static List<Letter> read(Table table) {
    List<Row> rows = new ArrayList<>(table.read(row -> row.text(Column.LETTER), row -> row));
    if (rows.isEmpty()) {
      throw table.withoutRow("A");
    }
    rows.sort(Comparator.comparingInt(LetterTable::from).reversed());
    List<Letter> letters = new ArrayList<>();
    int top = WHOLE;
    for (Row row : rows) {
      int to = row.number(Column.TO, from(row), WHOLE);
      if (to != top) {
        throw row.refused("letter-edge", Column.TO, top);
      }
      letters.add(letter(row, to));
      top = from(row) - 1;
    }
    Row last = rows.get(rows.size() - 1);
    if (from(last) != 0) {
      throw last.refused("letter-edge", Column.FROM, 0);
    }
    return letters;
  }

  private static Letter letter(Row row, int to) {
    return new Letter(
        row.text(Column.LETTER),
        row.gradePoints(),
        from(row),
        to,
        Map.of(
            Language.EN, row.text(Column.ENGLISH),
            Language.KK, row.text(Column.KAZAKH),
            Language.RU, row.text(Column.RUSSIAN)));
  }

  private static int from(Row row) {
    return row.number(Column.FROM, 0, WHOLE);
  }
}

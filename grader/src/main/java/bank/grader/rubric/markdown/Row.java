package bank.grader.rubric.markdown;

import bank.grader.evidence.Criterion;
import bank.grader.rubric.Level;
import bank.grader.rubric.RubricException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a table.
 *
 * @param line its line in {@code rubric.md}, from 1
 * @param cells the text of its cells, without any markup
 */
record Row(int line, Map<Column, String> cells) {
  /** More digits than any number of the file has, and few enough for an int. */
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

  private static final Pattern GRADE_POINTS = Pattern.compile("[0-4](\\.[0-9]{1,2})?");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

  private static final int WHOLE = 100;

  Row {
    cells = Map.copyOf(cells);
  }

  /** Returns the text of a cell, which must have some. */
  String text(Column column) {
    String text = cells.get(column);
    if (text.isEmpty()) {
      throw new RubricException(line, "empty-cell", column.title());
    }
    return text;
  }

  int number(Column column, int lowest, int highest) {
    String text = text(column);
    if (!WHOLE_NUMBER.matcher(text).matches()) {
      throw refused("not-a-number", column, lowest, highest);
    }
    int number = Integer.parseInt(text);
    if (number < lowest || number > highest) {
      throw refused("out-of-range", column, lowest, highest);
    }
    return number;
  }

  int percent(Column column) {
    return number(column, 1, WHOLE);
  }

  BigDecimal gradePoints() {
    String text = text(Column.GRADE_POINTS);
    if (!GRADE_POINTS.matcher(text).matches()) {
      throw refused("not-grade-points", Column.GRADE_POINTS);
    }
    return new BigDecimal(text);
  }

  /** Returns the text of a cell that has to be the id of a rule. */
  String id(Column column) {
    String text = text(column);
    if (!ID.matcher(text).matches()) {
      throw refused("not-an-id", column);
    }
    return text;
  }

  Criterion criterion() {
    List<String> ids = Arrays.stream(Criterion.values()).map(Criterion::id).toList();
    return Criterion.values()[ids.indexOf(oneOf(Column.CRITERION, ids))];
  }

  Level level() {
    List<String> ids = Arrays.stream(Level.values()).map(Level::id).toList();
    return Level.values()[ids.indexOf(oneOf(Column.LEVEL, ids))];
  }

  /** Returns the text of a cell that has to be one of a few words. */
  String oneOf(Column column, List<String> words) {
    String text = text(column);
    if (!words.contains(text)) {
      throw refused("unknown-word", column, String.join(", ", words));
    }
    return text;
  }

  /** Refuses what stands in a cell; the message has its column and its text, then the rest. */
  RubricException refused(String reason, Column column, Object... rest) {
    Object[] arguments =
        Stream.concat(Stream.of(column.title(), text(column)), Arrays.stream(rest)).toArray();
    return new RubricException(line, reason, arguments);
  }
}

package bank.grader.rubric.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table of {@code rubric.md} that the grader reads: the heading above it, and its columns. */
enum Section {
  BANDS("Bands", Column.LEVEL, Column.FROM, Column.TO),
  THRESHOLDS("Thresholds", Column.CRITERION, Column.SATISFACTORY, Column.GOOD, Column.EXCELLENT),
  WEIGHTS("Criterion weights", Column.CRITERION, Column.WEIGHT),
  GROUPS("Groups", Column.CRITERION, Column.GROUP, Column.WEIGHT, Column.BUDGET, Column.MEANING),
  GATES(
      "Gates",
      Column.CRITERION,
      Column.LEVEL,
      Column.GROUP,
      Column.AT_LEAST,
      Column.IF_NOT_CHECKED),
  SCALING("Scaling", Column.CRITERION, Column.FULL_FROM),
  OWN_TESTS("Own tests", Column.CRITERION, Column.POINTS, Column.FULL_FROM),
  LETTERS(
      "Letters",
      Column.LETTER,
      Column.GRADE_POINTS,
      Column.FROM,
      Column.TO,
      Column.KAZAKH,
      Column.ENGLISH,
      Column.RUSSIAN),
  QUALITY_RULES(
      "Code quality rules",
      Column.RULE,
      Column.ASPECT,
      Column.THRESHOLD,
      Column.POINTS,
      Column.CAP);

  private final String heading;
  private final List<Column> columns;

  Section(String heading, Column... columns) {
    this.heading = heading;
    this.columns = List.of(columns);
  }

  static Optional<Section> under(String heading) {
    return Arrays.stream(values()).filter(section -> section.heading.equals(heading)).findFirst();
  }

  String heading() {
    return heading;
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns the first line of the table as it has to be written. */
  String header() {
    return "| " + String.join(" | ", columns.stream().map(Column::title).toList()) + " |";
  }
}

package bank.grader.report;

import bank.grader.evidence.Criterion;
import bank.grader.rubric.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the points of a criterion are spread over the class.
 *
 * @param criterion which one
 * @param columns a column for each number of points, 0 to 20
 * @param levels how many submissions reached each level, the highest first
 * @param meanTenths the mean in tenths of a point; 0 if nobody has a mark
 */
record Distribution(
    Criterion criterion, List<Column> columns, Map<Level, Long> levels, int meanTenths) {

  /**
   * The submissions with the same points.
   *
   * @param points how many points
   * @param level the id of their level; empty if there are none
   * @param count how many submissions
   * @param heightPercent the height of the column: 100 for the highest of the criterion
   */
  record Column(int points, String level, long count, int heightPercent) {}

  static Distribution of(Criterion criterion, List<CriterionReport> scores) {
    Map<Level, Long> levels = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      levels.put(level, scores.stream().filter(score -> score.level() == level).count());
    }
    int points = scores.stream().mapToInt(CriterionReport::points).sum();
    int mean =
        scores.isEmpty() ? 0 : (int) ClassReport.roundedQuotient(10L * points, scores.size());
    return new Distribution(criterion, columns(scores), levels, mean);
  }

  private static List<Column> columns(List<CriterionReport> scores) {
    long[] counts = new long[CriterionReport.FULL_POINTS + 1];
    String[] levels = new String[counts.length];
    long highest = 1;
    for (CriterionReport score : scores) {
      levels[score.points()] = score.level().id();
      highest = Math.max(highest, ++counts[score.points()]);
    }
    Column[] columns = new Column[counts.length];
    for (int points = 0; points < columns.length; points++) {
      String level = levels[points] == null ? "" : levels[points];
      int height = (int) (100 * counts[points] / highest);
      columns[points] = new Column(points, level, counts[points], height);
    }
    return List.of(columns);
  }
}

package bank.grader.rubric.markdown;

import bank.grader.evidence.Criterion;
import bank.grader.rubric.CriterionRules;
import bank.grader.rubric.Gate;
import bank.grader.rubric.Group;
import bank.grader.rubric.Level;
import bank.grader.rubric.RubricException;
import bank.grader.rubric.Thresholds;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads the tables that have a row, or several, for each criterion. */
final class CriterionTables {
  private static final int HIGHEST_WEIGHT = 1000;
  private static final int HIGHEST_BUDGET = 10_000;

  /** In the place of a budget: as much as the weights of the checks that count. */
  private static final String SUM = "sum";

  private static final String HOLDS = "holds";
  private static final String FAILS = "fails";

  private final Map<Section, Table> tables;

  private CriterionTables(Map<Section, Table> tables) {
    this.tables = tables;
  }

  /** Returns the rules of the four criteria, in their order. */
  static List<CriterionRules> read(Map<Section, Table> tables) {
    return new CriterionTables(tables).rules();
  }

  private List<CriterionRules> rules() {
    List<Thresholds> thresholds = oneForEach(Section.THRESHOLDS, CriterionTables::thresholds);
    List<Integer> weights =
        oneForEach(Section.WEIGHTS, row -> row.number(Column.WEIGHT, 0, HIGHEST_WEIGHT));
    if (weights.stream().allMatch(weight -> weight == 0)) {
      throw new RubricException(tables.get(Section.WEIGHTS).line(), "no-weight");
    }
    return Arrays.stream(Criterion.values())
        .map(
            criterion ->
                new CriterionRules(
                    criterion,
                    weights.get(criterion.ordinal()),
                    thresholds.get(criterion.ordinal()),
                    groups(criterion),
                    gates(criterion),
                    fullFrom(criterion)))
        .toList();
  }

  private <T> List<T> oneForEach(Section section, Function<Row, T> value) {
    List<String> criteria = Arrays.stream(Criterion.values()).map(Criterion::id).toList();
    return tables.get(section).readExactly(criteria, row -> row.criterion().id(), value);
  }

  private static Thresholds thresholds(Row row) {
    int satisfactory = row.percent(Column.SATISFACTORY);
    int good = row.percent(Column.GOOD);
    int excellent = row.percent(Column.EXCELLENT);
    if (good <= satisfactory) {
      throw row.refused("not-rising", Column.GOOD, satisfactory);
    }
    if (excellent <= good) {
      throw row.refused("not-rising", Column.EXCELLENT, good);
    }
    return new Thresholds(satisfactory, good, excellent);
  }

  private List<Group> groups(Criterion criterion) {
    Table table = tables.get(Section.GROUPS).of(criterion);
    List<String> keys =
        Group.idsOf(criterion).stream().map(group -> key(criterion, group)).toList();
    List<Group> groups =
        table.readExactly(keys, row -> key(criterion, group(row)), CriterionTables::readGroup);
    if (groups.stream().allMatch(group -> group.weight() == 0)) {
      throw new RubricException(table.line(), "no-group-weight", criterion.id());
    }
    return groups;
  }

  private static Group readGroup(Row row) {
    OptionalInt budget =
        row.text(Column.BUDGET).equals(SUM)
            ? OptionalInt.empty()
            : OptionalInt.of(row.number(Column.BUDGET, 1, HIGHEST_BUDGET));
    return new Group(group(row), row.number(Column.WEIGHT, 0, HIGHEST_WEIGHT), budget);
  }

  private List<Gate> gates(Criterion criterion) {
    return tables
        .get(Section.GATES)
        .of(criterion)
        .read(row -> key(criterion, row.level().id(), group(row)), CriterionTables::gate);
  }

  private static Gate gate(Row row) {
    if (row.level() == Level.UNSATISFACTORY) {
      throw row.refused("gate-to-nothing", Column.LEVEL);
    }
    return new Gate(
        row.level(),
        group(row),
        row.percent(Column.AT_LEAST),
        row.oneOf(Column.IF_NOT_CHECKED, List.of(HOLDS, FAILS)).equals(HOLDS));
  }

  /** Functionality cannot be scaled: it is what the others are scaled by. */
  private OptionalInt fullFrom(Criterion criterion) {
    List<String> scalable =
        Arrays.stream(Criterion.values())
            .filter(other -> other != Criterion.FUNCTIONALITY)
            .map(Criterion::id)
            .toList();
    return tables
        .get(Section.SCALING)
        .of(criterion)
        .read(row -> row.oneOf(Column.CRITERION, scalable), row -> row.percent(Column.FULL_FROM))
        .stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static String group(Row row) {
    return row.oneOf(Column.GROUP, Group.idsOf(row.criterion()));
  }

  /** The first cells of a row, as they stand in the file. */
  private static String key(Criterion criterion, String... rest) {
    return criterion.id() + " | " + String.join(" | ", rest);
  }
}

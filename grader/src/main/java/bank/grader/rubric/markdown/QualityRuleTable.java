package bank.grader.rubric.markdown;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.QualityRule;
import bank.grader.rubric.CriterionRules;
import bank.grader.rubric.Group;
import bank.grader.rubric.QualityRuleRow;
import bank.grader.rubric.RubricException;
import java.util.List;
import java.util.stream.Stream;

/** Reads what the rules of the code analysis cost. */
final class QualityRuleTable {
  private static final int HIGHEST = 1000;

  private final List<CriterionRules> criteria;

  private QualityRuleTable(List<CriterionRules> criteria) {
    this.criteria = criteria;
  }

  /** Every aspect of code quality needs a rule: without evidence there would be no points. */
  static List<QualityRuleRow> read(Table table, List<CriterionRules> criteria) {
    List<QualityRuleRow> rows =
        table.read(row -> row.id(Column.RULE), new QualityRuleTable(criteria)::rule);
    for (Group aspect : criteria.get(Criterion.CODE_QUALITY.ordinal()).groups()) {
      if (rows.stream().noneMatch(row -> row.rule().aspect().equals(aspect.id()))) {
        throw new RubricException(table.line(), "aspect-without-rule", aspect.id());
      }
    }
    return rows;
  }

  private QualityRuleRow rule(Row row) {
    List<Group> groups = criteria.stream().flatMap(rules -> rules.groups().stream()).toList();
    List<String> ids = groups.stream().map(Group::id).toList();
    String aspect = row.oneOf(Column.ASPECT, ids);
    int budget = groups.get(ids.indexOf(aspect)).budget().orElse(HIGHEST);
    int cap = row.number(Column.CAP, 1, budget);
    QualityRule rule =
        new QualityRule(
            row.id(Column.RULE),
            criterionOf(aspect),
            aspect,
            row.number(Column.THRESHOLD, 0, HIGHEST),
            row.number(Column.POINTS, 0, cap),
            cap);
    return new QualityRuleRow(rule, row.line());
  }

  private static Criterion criterionOf(String group) {
    return Stream.of(Criterion.values())
        .filter(criterion -> Group.idsOf(criterion).contains(group))
        .findFirst()
        .orElseThrow();
  }
}

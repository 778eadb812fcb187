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

  /** The one group of another criterion that rules of the code analysis can count for. */
  private static final String QUERIES = "queries";

  private final CriterionRules codeQuality;

  private QualityRuleTable(CriterionRules codeQuality) {
    this.codeQuality = codeQuality;
  }

  /** Every aspect needs a rule: one without would have no evidence, and so no points. */
  static List<QualityRuleRow> read(Table table, CriterionRules codeQuality) {
    List<QualityRuleRow> rows =
        table.read(row -> row.id(Column.RULE), new QualityRuleTable(codeQuality)::rule);
    for (Group aspect : codeQuality.groups()) {
      if (rows.stream().noneMatch(row -> row.rule().aspect().equals(aspect.id()))) {
        throw new RubricException(table.line(), "aspect-without-rule", aspect.id());
      }
    }
    return rows;
  }

  private QualityRuleRow rule(Row row) {
    List<String> aspects =
        Stream.concat(codeQuality.groups().stream().map(Group::id), Stream.of(QUERIES)).toList();
    String aspect = row.oneOf(Column.ASPECT, aspects);
    boolean isSql = aspect.equals(QUERIES);
    int budget =
        isSql
            ? HIGHEST
            : codeQuality.groups().get(aspects.indexOf(aspect)).budget().orElse(HIGHEST);
    int cap = row.number(Column.CAP, 1, budget);
    QualityRule rule =
        new QualityRule(
            row.id(Column.RULE),
            isSql ? Criterion.SQL : Criterion.CODE_QUALITY,
            aspect,
            row.number(Column.THRESHOLD, 0, HIGHEST),
            row.number(Column.POINTS, 0, cap),
            cap);
    return new QualityRuleRow(rule, row.line());
  }
}

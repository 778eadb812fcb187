package bank.grader.rubric.markdown;

import bank.grader.evidence.Criterion;
import bank.grader.rubric.CriterionRules;
import bank.grader.rubric.OwnTests;
import bank.grader.rubric.Rubric;
import bank.grader.rubric.RubricException;
import java.util.List;
import java.util.Map;

/** Reads the text of {@code rubric.md}. */
public final class RubricFile {

  private RubricFile() {}

  /**
   * Reads a rubric.
   *
   * @param markdown the text of the file
   * @throws RubricException if the grader cannot go by it
   */
  public static Rubric parse(String markdown) {
    Map<Section, Table> tables = MarkdownTables.in(markdown);
    List<CriterionRules> criteria = CriterionTables.read(tables);
    return new Rubric(
        BandTable.read(tables.get(Section.BANDS)),
        criteria,
        ownTests(tables.get(Section.OWN_TESTS)),
        LetterTable.read(tables.get(Section.LETTERS)),
        QualityRuleTable.read(tables.get(Section.QUALITY_RULES), criteria));
  }

  private static OwnTests ownTests(Table table) {
    List<String> codeQuality = List.of(Criterion.CODE_QUALITY.id());
    return table
        .readExactly(
            codeQuality, row -> row.oneOf(Column.CRITERION, codeQuality), RubricFile::ownTests)
        .get(0);
  }

  private static OwnTests ownTests(Row row) {
    return new OwnTests(
        row.number(Column.POINTS, 0, Rubric.FULL_POINTS), row.percent(Column.FULL_FROM));
  }
}

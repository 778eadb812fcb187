package bank.grader.rubric.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.QualityRule;
import bank.grader.language.Language;
import bank.grader.rubric.Gate;
import bank.grader.rubric.Group;
import bank.grader.rubric.Level;
import bank.grader.rubric.OwnTests;
import bank.grader.rubric.Rubric;
import bank.grader.rubric.RubricException;
import bank.grader.rubric.RubricTexts;
import bank.grader.rubric.Thresholds;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("The file of the rubric")
class RubricFileTest {
  private static final String TEXT = RubricTexts.ofTheTests();

  @Test
  @DisplayName("is read as it stands")
  void isRead() {
    Rubric rubric = RubricFile.parse(TEXT);

    assertThat(rubric.criterion(Criterion.SQL).thresholds()).isEqualTo(new Thresholds(30, 60, 90));
    assertThat(rubric.criterion(Criterion.SQL).weight()).isEqualTo(1);
    assertThat(rubric.criterion(Criterion.FUNCTIONALITY).groups())
        .containsExactly(
            new Group("required", 80, OptionalInt.empty()),
            new Group("additional", 20, OptionalInt.empty()));
    assertThat(rubric.criterion(Criterion.CODE_QUALITY).groups())
        .contains(new Group("naming", 15, OptionalInt.of(100)));
    assertThat(rubric.criterion(Criterion.CODE_QUALITY).gates())
        .containsExactly(
            new Gate(Level.EXCELLENT, "documentation", 60, false),
            new Gate(Level.GOOD, "structure", 50, true));
    assertThat(rubric.criterion(Criterion.SQL).fullFrom()).hasValue(25);
    assertThat(rubric.criterion(Criterion.ERROR_HANDLING).fullFrom()).isEmpty();
    assertThat(rubric.ownTests()).isEqualTo(new OwnTests(1, 60));
    assertThat(rubric.qualityRules())
        .containsExactly(
            new QualityRule("long-method", Criterion.CODE_QUALITY, "structure", 1, 5, 40),
            new QualityRule("EmptyCatchBlock", Criterion.CODE_QUALITY, "clean-code", 0, 0, 10),
            new QualityRule("short-name", Criterion.CODE_QUALITY, "naming", 2, 5, 40),
            new QualityRule("no-comment", Criterion.CODE_QUALITY, "documentation", 20, 1, 50));
    assertThat(rubric.letter(49).names()).containsEntry(Language.RU, "Неудовлетворительно");
  }

  @Test
  @DisplayName("may have rules of the code count for a group of any criterion")
  void rulesOfAnyGroup() {
    String other =
        TEXT.replace("| short-name |", "| swallowed | bad-input | 0 | 2 | 2 |\n| short-name |");

    assertThat(RubricFile.parse(other).qualityRules())
        .contains(new QualityRule("swallowed", Criterion.ERROR_HANDLING, "bad-input", 0, 2, 2));
  }

  @Test
  @DisplayName("may have Windows line ends and rows in another order")
  void isTolerantWhereItCanBe() {
    String other =
        TEXT.replace("| good | 12 | 16 |\n", "")
            .replace("| unsatisfactory | 0 | 8 |", "| unsatisfactory | 0 | 8 |\n| good | 12 | 16 |")
            .replace("\n", "\r\n");

    assertThat(RubricFile.parse(other).bands()).isEqualTo(RubricFile.parse(TEXT).bands());
  }

  @ParameterizedTest(name = "{0} -> {1}: {3}")
  @CsvFileSource(resources = "/bank/grader/rubric/broken.csv", numLinesToSkip = 1)
  @DisplayName("is refused with the line, what is wrong, and what to write instead:")
  void isRefused(String find, String replace, String where, String message) {
    String from = lines(find);
    assertThat(TEXT).as("what is broken").containsOnlyOnce(from);
    String broken = TEXT.replace(from, lines(replace == null ? "" : replace));

    RubricException refusal =
        catchThrowableOfType(RubricException.class, () -> RubricFile.parse(broken));

    int line = lineOf(where, broken);
    assertThat(refusal).as("refusal of " + replace).isNotNull();
    assertThat(refusal).hasMessage("Line " + line + ": " + message);
    assertThat(refusal.line()).isEqualTo(line);
    for (Language language : Language.values()) {
      assertThat(language.say(refusal.problem()))
          .contains(String.valueOf(line))
          .doesNotContain("{");
    }
  }

  @Test
  @DisplayName("that is empty is refused at its first line")
  void isEmpty() {
    assertThat(catchThrowableOfType(RubricException.class, () -> RubricFile.parse("")))
        .hasMessage(
            "Line 1: the file ends here without the heading “Bands”. Write it, and under it the"
                + " table that begins | level | from | to |");
  }

  private static String lines(String cell) {
    return cell.replace("\\n", "\n");
  }

  /** Returns the last line that is, or else begins like, the words; the end for {@code END}. */
  private static int lineOf(String where, String text) {
    String[] lines = text.split("\n");
    if (where.equals("END")) {
      return lines.length;
    }
    int found = 0;
    for (int i = 0; i < lines.length; i++) {
      found = lines[i].startsWith(where) ? i + 1 : found;
    }
    assertThat(found).as("a line that begins " + where).isPositive();
    return found;
  }
}

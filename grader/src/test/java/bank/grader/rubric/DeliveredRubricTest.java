package bank.grader.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.Outcome;
import bank.grader.language.Language;
import bank.grader.rubric.markdown.RubricFile;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rubric as delivered")
class DeliveredRubricTest {
  private static final String TEXT = RubricTexts.delivered();
  private static final Rubric RUBRIC = RubricFile.parse(TEXT);

  private static int points(Criterion criterion, EvidenceSet evidence) {
    return RUBRIC.score(evidence.list()).criteria().get(criterion.ordinal()).points();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| Критерий (kk) | «Өте жақсы» 17-20 % | «Жақсы» 12-16 % | «Қанағаттанарлық» 8-11 % |"
            + " «Қанағаттанарлықсыз» 0-8 % |",
        "| Бағдарламаның функционалдығы | Барлық талап етілген функциялар толық орындалған,"
            + " қосымша мүмкіндіктер қарастырылған |",
        "| Код негізінен дұрыс, бірақ құрылымында ұсақ қателер бар, құжатталуы жеткіліксіз |",
        "| SQL/деректер қоры қолданылмаған немесе мүлдем жұмыс істемейді |",
        "| SQL and database connection | The SQL queries are correct, the database is fully"
            + " connected, and transactions are carried out |",
        "| Data is processed wrongly, and errors are not considered at all |",
        "| Обработка данных и управление ошибками | Все операции ввода-вывода выполняются"
            + " правильно, обработка ошибок предусмотрена полностью |",
        "| Код работает, но структура беспорядочна, непонятна, документации нет |",
      })
  @DisplayName("quotes the source word for word")
  void quotesTheSource(String words) {
    assertThat(TEXT).containsOnlyOnce(words);
  }

  @ParameterizedTest(name = "{0}: {1} points from {2} to {3} %, {4}")
  @CsvSource({
    "A, 4.0, 95, 100, Өте жақсы",
    "A-, 3.67, 90, 94, Өте жақсы",
    "B+, 3.33, 85, 89, Жақсы",
    "B, 3.0, 80, 84, Жақсы",
    "B-, 2.67, 75, 79, Жақсы",
    "C+, 2.33, 70, 74, Жақсы",
    "C, 2.0, 65, 69, Қанағаттанарлық",
    "C-, 1.67, 60, 64, Қанағаттанарлық",
    "D+, 1.33, 55, 59, Қанағаттанарлық",
    "D, 1.0, 50, 54, Қанағаттанарлық",
    "FX, 0.5, 25, 49, Қанағаттанарлықсыз",
    "F, 0, 0, 24, Қанағаттанарлықсыз"
  })
  void hasTheUniversityScale(String letter, String gradePoints, int from, int to, String name) {
    Letter found = RUBRIC.letter(from);

    assertThat(RUBRIC.letter(to)).isEqualTo(found);
    assertThat(found.letter()).isEqualTo(letter);
    assertThat(found.gradePoints()).hasToString(gradePoints);
    assertThat(found.names()).containsEntry(Language.KK, name);
  }

  @Test
  @DisplayName("has the bands of the source, and 8 points are satisfactory")
  void hasTheBandsOfTheSource() {
    assertThat(RUBRIC.bands())
        .containsExactly(
            new Band(Level.EXCELLENT, 17, 20),
            new Band(Level.GOOD, 12, 16),
            new Band(Level.SATISFACTORY, 8, 11),
            new Band(Level.UNSATISFACTORY, 0, 7));
    assertThat(RUBRIC.levelOf(8)).isEqualTo(Level.SATISFACTORY);
  }

  @Test
  @DisplayName("weighs the four criteria equally")
  void weighsEqually() {
    assertThat(RUBRIC.criteria()).extracting(CriterionRules::weight).containsOnly(1);
  }

  @Test
  @DisplayName("gives 20 points to who passes everything")
  void everything() {
    assertThat(RUBRIC.score(new EvidenceSet().list()).totalTenths()).isEqualTo(200);
  }

  @Test
  @DisplayName("gives nothing to who wrote nothing, even if all else that can be checked passes")
  void nothingWorks() {
    EvidenceSet evidence = new EvidenceSet().outcome(Criterion.FUNCTIONALITY, Outcome.FAILED);

    assertThat(RUBRIC.score(evidence.list()).totalTenths()).isZero();
  }

  @Test
  @DisplayName("calls all required functions without additional ones good")
  void nothingAdditional() {
    EvidenceSet evidence = new EvidenceSet().outcome("additional", Outcome.FAILED);

    assertThat(points(Criterion.FUNCTIONALITY, evidence)).isBetween(15, 16);
  }

  @ParameterizedTest(name = "{0} at {1} % takes {2} to {3}")
  @CsvSource({
    "required, 99, FUNCTIONALITY, GOOD",
    "additional, 49, FUNCTIONALITY, GOOD",
    "required, 79, FUNCTIONALITY, SATISFACTORY",
    "required, 29, FUNCTIONALITY, UNSATISFACTORY",
    "clean-code, 79, CODE_QUALITY, GOOD",
    "structure, 79, CODE_QUALITY, GOOD",
    "naming, 79, CODE_QUALITY, GOOD",
    "documentation, 59, CODE_QUALITY, GOOD",
    "structure, 49, CODE_QUALITY, SATISFACTORY",
    "input-output, 99, ERROR_HANDLING, GOOD",
    "bad-input, 89, ERROR_HANDLING, GOOD",
    "database-trouble, 79, ERROR_HANDLING, GOOD",
    "input-output, 84, ERROR_HANDLING, SATISFACTORY",
    "bad-input, 49, ERROR_HANDLING, SATISFACTORY",
    "input-output, 39, ERROR_HANDLING, UNSATISFACTORY",
    "connection, 89, SQL, GOOD",
    "queries, 89, SQL, GOOD",
    "transactions, 99, SQL, GOOD",
    "connection, 69, SQL, SATISFACTORY",
    "queries, 59, SQL, SATISFACTORY",
    "connection, 29, SQL, UNSATISFACTORY",
  })
  void gatesSayWhatTheDescriptorsSay(String group, int percent, Criterion criterion, Level level) {
    CriterionScore score =
        RUBRIC
            .score(new EvidenceSet().share(group, percent).list())
            .criteria()
            .get(criterion.ordinal());

    assertThat(score.level()).isEqualTo(level);
    assertThat(score.points()).isEqualTo(RUBRIC.band(level).to());
    assertThat(score.reasons())
        .isNotEmpty()
        .allMatch(reason -> reason.key().equals("rubric.gate." + group));
  }

  @Test
  @DisplayName("names every language's descriptors for every criterion")
  void hasThreeLanguages() {
    for (Criterion criterion : Criterion.values()) {
      for (Language language : Language.values()) {
        String row = "| " + language.say("rubric.criterion." + criterion.id()) + " | ";
        assertThat(TEXT.lines().filter(line -> line.startsWith(row)))
            .as("rows that begin %s", row)
            .hasSize(1)
            .allMatch(
                line -> Arrays.stream(line.split("\\|")).filter(c -> !c.isBlank()).count() == 5);
      }
    }
  }
}

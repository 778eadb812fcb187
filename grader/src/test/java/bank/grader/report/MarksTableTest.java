package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.grading.Result;
import bank.grader.language.Language;
import bank.grader.sandbox.SandboxKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The table of marks")
class MarksTableTest {

  @Test
  @DisplayName("shows marks in columns")
  void columns() {
    assertThat(MarksTable.of(List.of(Samples.good(), Samples.middling()), Language.EN))
        .containsExactly(
            "| Submission        | Mark | Letter | Functions | Code | Errors | SQL | To look at              |",
            "|-------------------|------|--------|-----------|------|--------|-----|-------------------------|",
            "| Aigerim Bekova    | 20.0 | A      |        20 |   20 |     20 |  20 |                         |",
            "| Нұрлан Сәрсенбаев | 12.3 | C-     |        16 |   10 |      9 |  14 | needs-review no-sandbox |");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("is aligned in every language, whatever the names")
  void aligned(Language language) {
    List<Result> results =
        Stream.concat(
                Samples.all().stream(),
                Stream.of(
                        "汉字漢字",
                        "ひらがな",
                        "e\u0301\u0301",
                        "😀 smile",
                        "x".repeat(300),
                        "한국어".repeat(30))
                    .map(MarksTableTest::named))
            .toList();

    List<String> lines = MarksTable.of(results, language);

    assertThat(lines).hasSize(13);
    assertThat(lines.stream().map(TerminalWidth::of).distinct()).hasSize(1);
  }

  @Test
  @DisplayName("obeys no name: no control characters, no commands to a CI system")
  void hostileNames() {
    List<Result> results =
        Stream.of("::set-output name=x::y", "\u001B[2J", "##[error]x", "a\nb", "a\rb")
            .map(MarksTableTest::named)
            .toList();

    List<String> lines = MarksTable.of(results, Language.EN);

    assertThat(lines).hasSize(7).allMatch(line -> line.startsWith("|"));
    assertThat(String.join("", lines)).doesNotContain("\u001B", "##[", "\n", "\r");
  }

  private static Result named(String name) {
    return new Result(
        name, Optional.empty(), Optional.empty(), SandboxKind.NONE, 1, List.of(), List.of());
  }
}

package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The columns that a text takes on a terminal")
class TerminalWidthTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'', 0",
    "abc, 3",
    "Әріп, 4",
    "ёлка, 4",
    "汉字, 4",
    "ひらカナ, 8",
    "한국, 4",
    "Ａ, 2",
    "😀, 2",
    "e\u0301, 1",
    "a\u200Cb, 2"
  })
  void columns(String text, int columns) {
    assertThat(TerminalWidth.of(text)).isEqualTo(columns);
  }
}

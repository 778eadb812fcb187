package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.language.Language;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a report")
class WordsTest {
  private final Words words = new Words(Language.EN);

  @Test
  @DisplayName("cut a line that no honest program writes, and say so")
  void longLine() {
    String shown = words.lines(List.of("x".repeat(100_000))).get(0);

    assertThat(shown).hasSizeLessThan(700).endsWith("… (99400 more characters)");
  }

  @Test
  @DisplayName("never cut a character in two")
  void surrogates() {
    String shown = words.text("x".repeat(599) + "😀😀");

    assertThat(shown).startsWith("x".repeat(599) + "…").endsWith("(4 more characters)");
  }

  @Test
  @DisplayName("keep the indentation of source and the empty lines of a dialogue")
  void indentation() {
    assertThat(words.lines(List.of("\tif (a) {\r\n\r\n  b", "c")))
        .containsExactly("    if (a) {", "", "  b", "c");
  }

  @Test
  @DisplayName("show the beginning and the end of a long conversation")
  void longConversation() {
    List<String> lines = words.lines(Collections.nCopies(500, "first\nlast"));

    assertThat(lines).hasSize(201).startsWith("first", "last").endsWith("first", "last");
    assertThat(lines.get(60)).isEqualTo("… 800 lines left out …");
  }

  @Test
  @DisplayName("write tenths with the decimal sign of the language")
  void tenths() {
    assertThat(words.tenths(135)).isEqualTo("13.5");
    assertThat(new Words(Language.KK).tenths(5)).isEqualTo("0,5");
    assertThat(new Words(Language.RU).tenths(200)).isEqualTo("20,0");
  }
}

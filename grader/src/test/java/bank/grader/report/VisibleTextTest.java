package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text from a submission is made visible")
class VisibleTextTest {

  @Test
  @DisplayName("control characters show their number, so that no terminal obeys them")
  void controls() {
    assertThat(VisibleText.line("a\u001B[31mred\u0000\u007F"))
        .isEqualTo("a\\u001B[31mred\\u0000\\u007F");
    assertThat(VisibleText.line("\u009B31m")).isEqualTo("\\u009B31m");
  }

  @Test
  @DisplayName("marks that turn the direction or take no room show their number")
  void hidden() {
    assertThat(VisibleText.line("a\u202Egpj\u2066b\u200B\uFEFF"))
        .isEqualTo("a\\u202Egpj\\u2066b\\u200B\\uFEFF");
  }

  @Test
  @DisplayName("what XML forbids becomes the replacement character")
  void broken() {
    assertThat(VisibleText.line("a\uD800b\uFFFEc\uFFFF")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
  }

  @Test
  @DisplayName("Kazakh, Russian, Chinese, emoji and quotation marks stay as they are")
  void ordinary() {
    String text = "Әріп, ёлка, 汉字, 👨‍👩‍👧, “a” 'b' `c`";

    assertThat(VisibleText.line(text)).isEqualTo(text);
  }

  @Test
  @DisplayName("a line has no line breaks and no tabs")
  void breaks() {
    assertThat(VisibleText.line("  a\r\n  b\n\nc\td\u2028e")).isEqualTo("  a b c    d e");
  }

  @Test
  @DisplayName("a sea of spaces takes no longer than other text")
  void spaces() {
    String sea = " ".repeat(1_000_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(VisibleText.line(sea)).isEqualTo(sea));
  }
}

package bank.grader.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A message is one line, whatever is in it")
class FrameTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a\tb\nc\rd\\e", "\\t", "Сәлем", "\u0000\u001b\u2028"})
  void survives(String field) {
    Frame frame = Frame.of("value", field, 7, field);

    assertThat(frame.line()).doesNotContain("\n", "\r");
    assertThat(Frame.parse(frame.line())).isEqualTo(frame);
  }

  @Test
  @DisplayName("a field that is not there is asked for in vain")
  void missingField() {
    assertThatThrownBy(() -> Frame.of("value").field(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

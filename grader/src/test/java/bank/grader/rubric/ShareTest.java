package bank.grader.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A share is exact")
class ShareTest {

  @Test
  @DisplayName("a third and two thirds are a whole")
  void isExact() {
    assertThat(Share.of(1, 3).plus(Share.of(2, 3))).isEqualTo(Share.ALL);
    assertThat(Share.of(1, 3).plus(Share.of(2, 3)).dividedBy(Share.of(2, 1)).reaches(50)).isTrue();
  }

  @Test
  @DisplayName("only the whole is called 100 percent")
  void roundsPercentDown() {
    assertThat(Share.of(999, 1000).wholePercent()).isEqualTo(99);
    assertThat(Share.ALL.wholePercent()).isEqualTo(100);
  }

  @Test
  @DisplayName("a half is rounded up, and less is rounded down")
  void roundsHalfUp() {
    assertThat(Share.of(5, 2).roundedHalfUp()).isEqualTo(3);
    assertThat(Share.of(249, 100).roundedHalfUp()).isEqualTo(2);
  }

  @Test
  @DisplayName("a share below nothing or of nothing is refused")
  void refusesNonsense() {
    assertThatThrownBy(() -> Share.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Share.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}

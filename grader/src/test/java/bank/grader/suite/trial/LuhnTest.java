package bank.grader.suite.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LuhnTest {

  @Test
  void holdsForRightNumbers() {
    assertThat(Luhn.holdsFor("4000008449433403")).isTrue();
    assertThat(Luhn.holdsFor("4000007312058461")).isTrue();
  }

  @Test
  void failsForEachDigitMistyped() {
    for (int i = 0; i < 16; i++) {
      StringBuilder mistyped = new StringBuilder("4000008449433403");
      mistyped.setCharAt(i, (char) ('0' + (mistyped.charAt(i) - '0' + 1) % 10));
      assertThat(Luhn.holdsFor(mistyped.toString())).as(mistyped.toString()).isFalse();
    }
  }

  @Test
  void completesNumber() {
    assertThat(Luhn.complete("400000844943340")).isEqualTo("4000008449433403");
    assertThat(Luhn.complete("400000000000000"))
        .satisfies(n -> assertThat(Luhn.holdsFor(n)).isTrue());
  }
}

package kz.sdu.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LuhnTest {

  @Test
  void acceptsTheNumberOfTheBrief() {
    assertThat(Luhn.accepts("4000008449433403")).isTrue();
  }

  @Test
  void refusesOneWrongDigit() {
    assertThat(Luhn.accepts("4000008449433404")).isFalse();
  }

  @Test
  void findsTheLastDigit() {
    assertThat(Luhn.lastDigit("400000844943340")).isEqualTo(3);
  }
}

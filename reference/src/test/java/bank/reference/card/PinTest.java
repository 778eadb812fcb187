package bank.reference.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0042", "9999"})
  void fourDigitsAreAPin(String text) {
    assertThat(Pin.isValid(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "42", "00042", "12a4", "-123", " 123", "1234\n", "١٢٣٤"})
  void everythingElseIsNot(String text) {
    assertThat(Pin.isValid(text)).isFalse();
  }
}

package bank.reference.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberTest {

  @Test
  void sixteenDigitsWithTheRightCheckDigitAreACardNumber() {
    assertThat(CardNumber.isValid("4000008449433403")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0",
        "4000008449433402",
        "400000844943340",
        "40000084494334035",
        "40000084494334O3",
        "4000 0084 4943 3403",
        " 4000008449433403",
        "4000008449433403\n",
        "-400000844943340",
        "٤٠٠٠٠٠٨٤٤٩٤٣٣٤٠٣",
        "' OR '1'='1' -- -"
      })
  void everythingElseIsNot(String text) {
    assertThat(CardNumber.isValid(text)).isFalse();
  }
}

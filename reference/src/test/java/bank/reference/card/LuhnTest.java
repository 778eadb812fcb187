package bank.reference.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LuhnTest {
  private static final int CASES = 50;

  /** Published examples: Wikipedia, and the test numbers of two card companies. */
  @ParameterizedTest
  @CsvSource({"7992739871, 3", "400000844943340, 3", "411111111111111, 1", "37828224631000, 5"})
  void knownNumbersHaveTheirKnownCheckDigit(String digits, int checkDigit) {
    assertThat(Luhn.checkDigit(digits)).isEqualTo(checkDigit);
    assertThat(Luhn.isValid(digits + checkDigit)).isTrue();
  }

  static Stream<String> validNumbers() {
    Random random = new Random(1);
    return Stream.generate(() -> digits(random)).limit(CASES).map(LuhnTest::withCheckDigit);
  }

  private static String digits(Random random) {
    return random.ints(15, 0, 10).mapToObj(String::valueOf).collect(Collectors.joining());
  }

  private static String withCheckDigit(String digits) {
    return digits + Luhn.checkDigit(digits);
  }

  @ParameterizedTest
  @MethodSource("validNumbers")
  void aNumberWithItsCheckDigitIsValid(String number) {
    assertThat(Luhn.isValid(number)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("validNumbers")
  void everySingleWrongDigitIsDetected(String number) {
    for (int position = 0; position < number.length(); position++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String changed = number.substring(0, position) + digit + number.substring(position + 1);
        assertThat(Luhn.isValid(changed)).as(changed).isEqualTo(changed.equals(number));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("validNumbers")
  void everySwapOfNeighboursIsDetectedExceptThatOfZeroAndNine(String number) {
    for (int position = 0; position < number.length() - 1; position++) {
      String swapped = swap(number, position);
      String pair = number.substring(position, position + 2);
      boolean goesUnnoticed = swapped.equals(number) || "09".equals(pair) || "90".equals(pair);
      assertThat(Luhn.isValid(swapped)).as(swapped).isEqualTo(goesUnnoticed);
    }
  }

  private static String swap(String number, int position) {
    StringBuilder swapped = new StringBuilder(number);
    swapped.setCharAt(position, number.charAt(position + 1));
    swapped.setCharAt(position + 1, number.charAt(position));
    return swapped.toString();
  }

  @Test
  void exactlyOneOfTheTenLastDigitsIsValid() {
    long valid =
        IntStream.range(0, 10).filter(digit -> Luhn.isValid("400000123456789" + digit)).count();

    assertThat(valid).isEqualTo(1);
  }
}

package bank.reference.card;

import static org.assertj.core.api.Assertions.assertThat;

import bank.contract.Card;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CardIssuerTest {
  private static final int CARDS = 20_000;

  private final List<Card> cards =
      Stream.generate(new CardIssuer(new Random(1))::issue).limit(CARDS).toList();

  @Test
  void everyNumberIsValidAndNamesTheBank() {
    assertThat(cards)
        .extracting(Card::number)
        .allMatch(CardNumber::isValid)
        .allMatch(number -> number.startsWith("400000"));
  }

  @Test
  void numbersHardlyEverComeTwice() {
    assertThat(cards.stream().map(Card::number).distinct().count()).isGreaterThan(CARDS - 10);
  }

  @Test
  void pinsStartWithEveryDigitZeroIncluded() {
    assertThat(cards.stream().map(card -> card.pin().charAt(0)).distinct()).hasSize(10);
  }

  @Test
  void theSmallestCardKeepsItsZeros() {
    Random zeros =
        new Random() {
          private static final long serialVersionUID = 1L;

          @Override
          public int nextInt(int bound) {
            return 0;
          }
        };

    assertThat(new CardIssuer(zeros).issue()).isEqualTo(new Card("4000000000000002", "0000"));
  }

  @Test
  void digitsAreAsciiInALocaleThatHasItsOwn() {
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(new CardIssuer(new Random(1)).issue()).isEqualTo(cards.get(0));
    } finally {
      Locale.setDefault(usual);
    }
  }
}

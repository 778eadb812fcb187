package bank.reference.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinHasherTest {
  private final PinHasher hasher = new PinHasher();

  @Test
  void recognisesThePinThatWasHashed() {
    assertThat(hasher.matches("0042", hasher.hash("0042"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "42", "0043", "00420", " 0042", "0042\0", "пин", "\uD83D"})
  void recognisesNothingElse(String text) {
    assertThat(hasher.matches(text, hasher.hash("0042"))).isFalse();
  }

  @Test
  void hashesTheSamePinDifferentlyEachTime() {
    PinHash first = hasher.hash("0042");
    PinHash second = hasher.hash("0042");

    assertThat(second.salt()).isNotEqualTo(first.salt());
    assertThat(second.hash()).isNotEqualTo(first.hash());
  }

  @Test
  void takesADamagedHashForAWrongPin() {
    assertThat(hasher.matches("0042", new PinHash("?", ""))).isFalse();
  }

  /** A hash that has been stored must be recognised for ever; this one was made by version 1. */
  @Test
  void recognisesAHashOfTheFirstVersion() {
    PinHash stored =
        new PinHash(
            "907f71ed98d69bbaf695406ba7b4b637",
            "3a211f360b43146d60ee030ff89f99d8f0ee72f57e04bc1f1edaa2e5a36e03ce");

    assertThat(hasher.matches("0042", stored)).isTrue();
  }
}

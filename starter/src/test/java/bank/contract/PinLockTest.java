package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(14)
@DisplayName("Optional: lock after three wrong PINs")
class PinLockTest extends BankContract {
  private Bank bank;
  private PinLock lock;
  private Card card;

  @BeforeEach
  void open() {
    bank = openBank();
    lock = feature(PinLock.class, bank);
    card = bank.createAccount();
  }

  private void enterWrongPin(int times) {
    for (int i = 1; i <= times; i++) {
      assertThat(bank.logIn(card.number(), wrongPin(card))).as("wrong PIN no. %d", i).isFalse();
    }
  }

  @Test
  @DisplayName("Three wrong PINs in a row lock the card, even for the right PIN")
  void locks() {
    assertThat(lock.isLocked(card.number())).as("a new card is locked").isFalse();

    enterWrongPin(3);

    assertThat(lock.isLocked(card.number())).as("after three wrong PINs, locked").isTrue();
    assertRefused(
        CardLockedException.class,
        "Logging in to a locked card with the right PIN",
        () -> bank.logIn(card.number(), card.pin()));
    assertRefused(
        CardLockedException.class,
        "Logging in to a locked card with a wrong PIN",
        () -> bank.logIn(card.number(), wrongPin(card)));
  }

  @Test
  @DisplayName("The right PIN starts the count anew")
  void countsAnew() {
    enterWrongPin(2);
    assertLogsIn(bank, card, "after two wrong PINs");
    enterWrongPin(2);

    assertThat(lock.isLocked(card.number()))
        .as("after 2 wrong, 1 right, 2 wrong, locked")
        .isFalse();
    assertLogsIn(bank, card, "after 2 wrong, 1 right, 2 wrong");
  }

  @Test
  @DisplayName("The count is stored: a second bank on the file goes on counting")
  void storesCountAndLock() {
    enterWrongPin(2);

    Bank second = openBank();
    assertThat(second.logIn(card.number(), wrongPin(card))).as("the third wrong PIN").isFalse();

    assertThat(feature(PinLock.class, second).isLocked(card.number()))
        .as("after two wrong PINs at one bank and one at another on the same file, locked")
        .isTrue();
    assertThat(lock.isLocked(card.number())).as("locked at the first bank too").isTrue();
  }

  @Test
  @DisplayName("A lock holds for one card; it still receives money")
  void locksOneCard() {
    Card other = accountWith(100, bank);
    enterWrongPin(3);
    assertThat(lock.isLocked(card.number())).as("after three wrong PINs, locked").isTrue();

    assertLogsIn(bank, other, "after another card was locked");
    bank.transfer(other.number(), card.number(), 30);
    assertBalance(bank, card, 30, "of a locked card that received 30");
  }

  @Test
  @DisplayName("An unknown card is neither locked nor open")
  void refusesUnknownCard() {
    assertRefused(
        CardNotFoundException.class,
        "The lock of an unknown card",
        () -> lock.isLocked(Luhn.unusedNumber(card)));
  }
}

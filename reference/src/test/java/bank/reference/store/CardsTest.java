package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.Card;
import bank.contract.CardLockedException;
import bank.reference.card.CardIssuer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardsTest extends StoreTest {
  private Card card;
  private String wrongPin;

  @BeforeEach
  void createAccount() {
    card = bank.createAccount();
    wrongPin = "0000".equals(card.pin()) ? "1111" : "0000";
  }

  private void logInWrongly(int times) {
    for (int count = 0; count < times; count++) {
      assertThat(bank.logIn(card.number(), wrongPin)).isFalse();
    }
  }

  @Test
  void aNumberThatIsTakenIsDrawnAgain() {
    Card first;
    Card second;
    try (SqliteBank lucky = openWithSeed(1)) {
      first = lucky.createAccount();
    }
    try (SqliteBank unlucky = openWithSeed(1)) {
      second = unlucky.createAccount();
    }

    assertThat(second.number()).isNotEqualTo(first.number());
    assertThat(bank.logIn(first.number(), first.pin())).isTrue();
    assertThat(bank.logIn(second.number(), second.pin())).isTrue();
  }

  private SqliteBank openWithSeed(long seed) {
    return SqliteBank.open(file, Duration.ofSeconds(1), new CardIssuer(new Random(seed)));
  }

  @Test
  void theThirdWrongPinLocksTheCardForEveryPin() {
    logInWrongly(3);

    assertThat(bank.isLocked(card.number())).isTrue();
    assertLocked(card.pin());
    assertLocked(wrongPin);
  }

  private void assertLocked(String pin) {
    assertThatThrownBy(() -> bank.logIn(card.number(), pin))
        .isInstanceOf(CardLockedException.class);
  }

  @Test
  void theRightPinStartsTheCountAnew() {
    logInWrongly(2);
    assertThat(bank.logIn(card.number(), card.pin())).isTrue();
    logInWrongly(2);

    assertThat(bank.isLocked(card.number())).isFalse();
    assertThat(bank.logIn(card.number(), card.pin())).isTrue();
  }

  @Test
  void countAndLockOutlastARestart() {
    logInWrongly(2);
    reopen();
    logInWrongly(1);
    reopen();

    assertLocked(card.pin());
  }

  @Test
  void aLockedCardStillReceivesMoney() {
    String sender = account(10);
    logInWrongly(3);

    bank.transfer(sender, card.number(), 10);

    assertThat(bank.balance(card.number())).isEqualTo(10);
  }

  @Test
  void afterAChangeOnlyTheNewPinLogsIn() {
    bank.changePin(card.number(), card.pin(), wrongPin);
    reopen();

    assertThat(bank.logIn(card.number(), card.pin())).isFalse();
    assertThat(bank.logIn(card.number(), wrongPin)).isTrue();
  }

  @Test
  void thePinCannotBeReadInTheFile() throws Exception {
    try (BankFile bankFile = new BankFile(file)) {
      String stored =
          bankFile.value("SELECT pin_salt || ' ' || pin_hash FROM account WHERE id = 1");

      assertThat(stored).matches("[0-9a-f]{32} [0-9a-f]{64}");
    }
  }
}

package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(3)
@DisplayName("Log in")
class LogInTest extends BankContract {
  private Bank bank;

  @BeforeEach
  void open() {
    bank = openBank();
  }

  @Test
  @DisplayName("Every card logs in with its own PIN")
  void logsIn() {
    Card first = bank.createAccount();
    Card second = bank.createAccount();

    assertLogsIn(bank, first, "with the PIN that createAccount gave");
    assertLogsIn(bank, second, "with the PIN that createAccount gave");
  }

  @Test
  @DisplayName("A wrong PIN does not log in")
  void refusesWrongPin() {
    Card card = bank.createAccount();

    assertThat(bank.logIn(card.number(), wrongPin(card))).as("logging in, wrong PIN").isFalse();
    assertLogsIn(bank, card, "with the PIN that createAccount gave");
  }

  @Test
  @DisplayName("A card number that nobody has does not log in")
  void refusesUnknownNumber() {
    Card card = bank.createAccount();

    assertThat(bank.logIn(Luhn.unusedNumber(card), card.pin()))
        .as("logging in, unknown card number")
        .isFalse();
    assertLogsIn(bank, card, "with the PIN that createAccount gave");
  }

  @Test
  @DisplayName("A PIN of another card does not log in")
  void refusesPinOfAnotherCard() {
    Card card = bank.createAccount();
    Card other = bank.createAccount();
    while (other.pin().equals(card.pin())) {
      other = bank.createAccount();
    }

    assertThat(bank.logIn(card.number(), other.pin()))
        .as("logging in with the PIN of another card")
        .isFalse();
    assertLogsIn(bank, card, "with the PIN that createAccount gave");
  }

  @Test
  @DisplayName("The zero at the start of a PIN counts: 0123 logs in, 123 does not")
  void needsLeadingZeros() {
    Card card = LeadingZero.cardOf(bank);

    assertLogsIn(bank, card, "with the PIN that createAccount gave");
    assertThat(bank.logIn(card.number(), card.pin().substring(1)))
        .as("logging in without the 0 that PIN %s starts with", card.pin())
        .isFalse();
  }

  @Test
  @DisplayName("What is not a card number or a PIN does not log in, SQL included")
  void refusesAnyText() {
    for (String text : List.of("", "ten", "' OR '1'='1", "x' OR 1=1 --")) {
      Card card = bank.createAccount();

      assertThat(bank.logIn(text, card.pin())).as("logging in, card number <%s>", text).isFalse();
      assertThat(bank.logIn(card.number(), text)).as("logging in, PIN <%s>", text).isFalse();
      assertLogsIn(bank, card, "with the PIN that createAccount gave");
    }
  }
}

package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(12)
@DisplayName("Optional: change the PIN")
class PinChangeTest extends BankContract {
  private Bank bank;
  private PinChange pinChange;
  private Card card;

  @BeforeEach
  void open() {
    bank = openBank();
    pinChange = feature(PinChange.class, bank);
    card = bank.createAccount();
  }

  @Test
  @DisplayName("From now on only the new PIN logs in, at every bank on the file")
  void changes() {
    String newPin = card.pin().equals("0042") ? "0043" : "0042";

    pinChange.changePin(card.number(), card.pin(), newPin);

    assertThat(bank.logIn(card.number(), newPin)).as("logging in, new PIN").isTrue();
    assertThat(bank.logIn(card.number(), card.pin())).as("logging in, old PIN").isFalse();
    assertThat(openBank().logIn(card.number(), newPin))
        .as("logging in with the new PIN at a second bank on the same file")
        .isTrue();
  }

  @Test
  @DisplayName("A wrong current PIN is refused")
  void refusesWrongPin() {
    assertRefused(
        WrongPinException.class,
        "A change of PIN with a wrong current PIN",
        () -> pinChange.changePin(card.number(), wrongPin(card), "0042"));

    assertLogsIn(bank, card, "with the old PIN after the refusal");
  }

  @Test
  @DisplayName("A new PIN that does not have 4 digits is refused")
  void refusesMalformedPin() {
    for (String newPin : List.of("", "123", "12345", "12a4", "-123")) {
      assertRefused(
          InvalidPinException.class,
          "A change to the PIN <" + newPin + ">",
          () -> pinChange.changePin(card.number(), card.pin(), newPin));
      assertLogsIn(bank, card, "with the old PIN after the refusal");
    }
  }

  @Test
  @DisplayName("The PIN of an unknown card cannot be changed")
  void refusesUnknownCard() {
    assertRefused(
        CardNotFoundException.class,
        "A change of the PIN of an unknown card",
        () -> pinChange.changePin(Luhn.unusedNumber(card), card.pin(), "0042"));

    assertLogsIn(bank, card, "with the old PIN after the refusal");
  }
}

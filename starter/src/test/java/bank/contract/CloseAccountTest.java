package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(6)
@DisplayName("Close an account")
class CloseAccountTest extends BankContract {
  private Bank bank;

  @BeforeEach
  void open() {
    bank = openBank();
  }

  @Test
  @DisplayName("A closed card cannot log in, and other cards still can")
  void cannotLogIn() {
    Card card = bank.createAccount();
    Card other = bank.createAccount();
    assertLogsIn(bank, card, "before closing");

    bank.closeAccount(card.number());

    assertThat(bank.logIn(card.number(), card.pin())).as("logging in after closing").isFalse();
    assertLogsIn(bank, other, "after another account was closed");
  }

  @Test
  @DisplayName("A closed card cannot receive money, and the sender keeps it")
  void cannotReceive() {
    Card card = bank.createAccount();
    Card sender = accountWith(100, bank);

    bank.closeAccount(card.number());

    assertRefused(
        CardNotFoundException.class,
        "A transfer to a closed account",
        () -> bank.transfer(sender.number(), card.number(), 30));
    assertBalance(bank, sender, 100, "of the sender after the refused transfer");
  }

  @Test
  @DisplayName("An account with money on it can be closed, and its card is unknown afterwards")
  void closesWithMoney() {
    Card card = accountWith(100, bank);
    Card other = accountWith(7, bank);

    bank.closeAccount(card.number());

    assertRefused(
        CardNotFoundException.class,
        "The balance of a closed account",
        () -> bank.balance(card.number()));
    assertBalance(bank, other, 7, "of another account");
  }

  @Test
  @DisplayName("An unknown account cannot be closed")
  void refusesUnknownCard() {
    Card card = bank.createAccount();

    assertRefused(
        CardNotFoundException.class,
        "Closing an account that does not exist",
        () -> bank.closeAccount(Luhn.unusedNumber(card)));

    assertLogsIn(bank, card, "after the refusal");
  }
}

package bank.contract;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(11)
@DisplayName("Optional: withdraw")
class WithdrawalsTest extends BankContract {
  private Bank bank;
  private Withdrawals withdrawals;

  @BeforeEach
  void open() {
    bank = openBank();
    withdrawals = feature(Withdrawals.class, bank);
  }

  @Test
  @DisplayName("A withdrawal leaves the balance; the whole balance may be withdrawn")
  void withdraws() {
    Card card = accountWith(100, bank);

    withdrawals.withdraw(card.number(), 1);
    assertBalance(bank, card, 99, "after a withdrawal of 1 out of 100");

    withdrawals.withdraw(card.number(), 99);
    assertBalance(bank, card, 0, "after a withdrawal of the whole balance");
  }

  @Test
  @DisplayName("One tenge more than the balance is refused")
  void refusesMoreThanTheBalance() {
    Card card = accountWith(100, bank);

    assertRefused(
        InsufficientFundsException.class,
        "A withdrawal of 101 from a balance of 100",
        () -> withdrawals.withdraw(card.number(), 101));

    assertBalance(bank, card, 100, "after the refused withdrawal");
  }

  @Test
  @DisplayName("An amount of 0 or less is refused")
  void refusesAmountsBelowOne() {
    Card card = accountWith(100, bank);

    for (long amount : new long[] {0, -1, Long.MIN_VALUE}) {
      assertRefused(
          InvalidAmountException.class,
          "A withdrawal of " + amount,
          () -> withdrawals.withdraw(card.number(), amount));
      assertBalance(bank, card, 100, "after the refused withdrawal");
    }
  }

  @Test
  @DisplayName("Nothing is withdrawn from an unknown card")
  void refusesUnknownCard() {
    Card card = accountWith(100, bank);

    assertRefused(
        CardNotFoundException.class,
        "A withdrawal from an unknown card",
        () -> withdrawals.withdraw(Luhn.unusedNumber(card), 1));

    assertBalance(bank, card, 100, "of the only account");
  }
}

package bank.contract;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(4)
@DisplayName("Balance and income")
class BalanceAndIncomeTest extends BankContract {
  private Bank bank;

  @BeforeEach
  void open() {
    bank = openBank();
  }

  @Test
  @DisplayName("A new account has balance 0")
  void startsWithZero() {
    Card card = bank.createAccount();

    assertBalance(bank, card, 0, "of a new account");
  }

  @Test
  @DisplayName("Income is added to what is there")
  void addsUp() {
    Card card = bank.createAccount();

    bank.addIncome(card.number(), 100);
    assertBalance(bank, card, 100, "after an income of 100");

    bank.addIncome(card.number(), 1);
    assertBalance(bank, card, 101, "after an income of 100 and one of 1");
  }

  @Test
  @DisplayName("Income reaches one account and no other")
  void reachesOneAccount() {
    Card card = bank.createAccount();
    Card other = bank.createAccount();

    bank.addIncome(card.number(), 100);

    assertBalance(bank, card, 100, "of the account that got 100");
    assertBalance(bank, other, 0, "of another account, which got nothing");
  }

  @Test
  @DisplayName("The largest possible balance is Long.MAX_VALUE")
  void holdsLargestAmount() {
    Card card = bank.createAccount();

    bank.addIncome(card.number(), Long.MAX_VALUE);

    assertBalance(bank, card, Long.MAX_VALUE, "after an income of Long.MAX_VALUE");
  }

  @Test
  @DisplayName("Income that would lead over Long.MAX_VALUE is refused and changes nothing")
  void refusesOverflow() {
    Card card = accountWith(Long.MAX_VALUE - 10, bank);

    assertRefused(
        AmountTooLargeException.class,
        "An income that leads to a balance over Long.MAX_VALUE",
        () -> bank.addIncome(card.number(), 11));

    assertBalance(bank, card, Long.MAX_VALUE - 10, "after the refused income");
  }

  @Test
  @DisplayName("Income of 0 or less is refused and changes nothing")
  void refusesAmountsBelowOne() {
    Card card = accountWith(100, bank);

    for (long amount : new long[] {0, -1, Long.MIN_VALUE}) {
      assertRefused(
          InvalidAmountException.class,
          "An income of " + amount,
          () -> bank.addIncome(card.number(), amount));
      assertBalance(bank, card, 100, "after the refused income");
    }
  }

  @Test
  @DisplayName("An unknown card has no balance and gets no income")
  void refusesUnknownCard() {
    Card card = accountWith(100, bank);
    String unknown = Luhn.unusedNumber(card);

    assertRefused(
        CardNotFoundException.class, "The balance of an unknown card", () -> bank.balance(unknown));
    assertRefused(
        CardNotFoundException.class,
        "An income for an unknown card",
        () -> bank.addIncome(unknown, 1));

    assertBalance(bank, card, 100, "of the only account");
  }
}

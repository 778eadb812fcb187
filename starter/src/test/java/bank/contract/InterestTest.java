package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(15)
@DisplayName("Optional: interest")
class InterestTest extends BankContract {
  private Bank bank;
  private Interest interest;

  @BeforeEach
  void open() {
    bank = openBank();
    interest = feature(Interest.class, bank);
  }

  @Test
  @DisplayName("Every account gets its share, rounded down")
  void paysAllAccounts() {
    Card rich = accountWith(1_000, bank);
    Card poor = accountWith(199, bank);
    Card empty = bank.createAccount();

    long paid = interest.payInterest(150);

    assertBalance(bank, rich, 1_015, "of 1,000 after 1.5 % (150 basis points)");
    assertBalance(bank, poor, 201, "of 199 after 1.5 %, which is 2.985, rounded down to 2");
    assertBalance(bank, empty, 0, "of 0 after 1.5 %");
    assertThat(paid).as("what payInterest returns: the sum paid to all accounts").isEqualTo(17);
  }

  @Test
  @DisplayName("100 % doubles a balance")
  void paysTheHighestRate() {
    Card card = accountWith(70, bank);

    interest.payInterest(10_000);

    assertBalance(bank, card, 140, "of 70 after 100 % (10,000 basis points)");
  }

  @Test
  @DisplayName("Interest on a very large balance is exact")
  void isExactForLargeBalances() {
    Card card = accountWith(4_000_000_000_000_000_001L, bank);

    interest.payInterest(100);

    assertBalance(bank, card, 4_040_000_000_000_000_001L, "of 4,000,000,000,000,000,001 after 1 %");
  }

  @Test
  @DisplayName("If one balance would exceed Long.MAX_VALUE, no account gets anything")
  void paysAllOrNone() {
    Card first = accountWith(1_000, bank);
    Card full = accountWith(Long.MAX_VALUE, bank);
    Card last = accountWith(1_000, bank);

    assertRefused(
        AmountTooLargeException.class,
        "Interest that leads to a balance over Long.MAX_VALUE",
        () -> interest.payInterest(100));

    assertBalance(bank, first, 1_000, "of the first account after the refused interest");
    assertBalance(bank, full, Long.MAX_VALUE, "of the full account after the refused interest");
    assertBalance(bank, last, 1_000, "of the last account after the refused interest");
  }

  @Test
  @DisplayName("A rate outside 1 to 10,000 basis points is refused")
  void refusesWrongRates() {
    Card card = accountWith(1_000, bank);

    for (int basisPoints : new int[] {0, -1, 10_001}) {
      assertRefused(
          InvalidAmountException.class,
          "Interest of " + basisPoints + " basis points",
          () -> interest.payInterest(basisPoints));
      assertBalance(bank, card, 1_000, "after the refused interest");
    }
  }
}

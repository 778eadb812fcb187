package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.AmountTooLargeException;
import bank.contract.Turnover;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class TurnoverTest extends StoreTest {

  @Test
  void aBankWithoutAccountsHasNone() {
    assertThat(bank.turnover()).isEmpty();
  }

  @Test
  void everyAccountHasALineOrderedByNumber() {
    String sender = account(100);
    String receiver = account(0);
    String idle = account(0);
    bank.transfer(sender, receiver, 30);
    bank.withdraw(sender, 20);

    assertThat(bank.turnover())
        .isSortedAccordingTo(Comparator.comparing(Turnover::cardNumber))
        .containsExactlyInAnyOrder(
            new Turnover(sender, 100, 50), new Turnover(receiver, 30, 0), new Turnover(idle, 0, 0));
  }

  @Test
  void theLargestSumIsStillReported() {
    String number = account(Long.MAX_VALUE);
    bank.withdraw(number, Long.MAX_VALUE);

    assertThat(bank.turnover())
        .containsExactly(new Turnover(number, Long.MAX_VALUE, Long.MAX_VALUE));
  }

  @Test
  void aSumBeyondLongIsTooLarge() {
    String number = account(Long.MAX_VALUE);
    bank.withdraw(number, 1);
    bank.addIncome(number, 1);

    assertThatThrownBy(bank::turnover).isInstanceOf(AmountTooLargeException.class);
    assertThat(bank.balance(number)).isEqualTo(Long.MAX_VALUE);
  }
}

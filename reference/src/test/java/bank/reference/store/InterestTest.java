package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.AmountTooLargeException;
import bank.contract.Entry;
import bank.contract.Entry.Kind;
import bank.contract.InvalidAmountException;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterestTest extends StoreTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "9999, 1",
    "10000, 1",
    "123456789, 725",
    "4611686018427387903, 10000",
    "9000000000000000000, 247",
    "9222449791875588249, 1"
  })
  void interestIsTheExactShareRoundedDown(long balance, int basisPoints) {
    String number = account(balance);
    long expected =
        BigInteger.valueOf(balance)
            .multiply(BigInteger.valueOf(basisPoints))
            .divide(BigInteger.valueOf(10_000))
            .longValueExact();

    assertThat(bank.payInterest(basisPoints)).isEqualTo(expected);
    assertThat(bank.balance(number)).isEqualTo(balance + expected);
  }

  @Test
  void everyAccountGetsItsShareAndAnEntry() {
    String rich = account(20_000);
    String poor = account(99);
    String empty = account(0);

    assertThat(bank.payInterest(100)).isEqualTo(200);

    assertThat(bank.statement(rich)).endsWith(new Entry(Kind.INTEREST, 200, 20_200)).hasSize(2);
    assertThat(bank.statement(poor)).containsExactly(new Entry(Kind.INCOME, 99, 99));
    assertThat(bank.statement(empty)).isEmpty();
  }

  @Test
  void aSecondPaymentLeavesTheFirstAsItIs() {
    String number = account(10_000);

    bank.payInterest(10_000);
    bank.payInterest(10_000);

    assertThat(bank.statement(number))
        .extracting(Entry::balanceAfter)
        .containsExactly(10_000L, 20_000L, 40_000L);
  }

  @Test
  void aBankWithoutAccountsPaysNothing() {
    assertThat(bank.payInterest(10_000)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void aRateOutOfRangeIsRefused(int basisPoints) {
    assertThatThrownBy(() -> bank.payInterest(basisPoints))
        .isInstanceOf(InvalidAmountException.class);
  }

  @Test
  void noneIsPaidWhenOneBalanceWouldBecomeTooLarge() {
    String small = account(10_000);
    account(Long.MAX_VALUE);

    assertThatThrownBy(() -> bank.payInterest(1)).isInstanceOf(AmountTooLargeException.class);

    assertThat(bank.balance(small)).isEqualTo(10_000);
    assertThat(bank.statement(small)).hasSize(1);
  }

  @Test
  void noneIsPaidWhenTheSumWouldBecomeTooLarge() {
    String first = account(Long.MAX_VALUE / 2);
    account(Long.MAX_VALUE / 2);
    account(Long.MAX_VALUE / 2);

    assertThatThrownBy(() -> bank.payInterest(10_000)).isInstanceOf(AmountTooLargeException.class);

    assertThat(bank.balance(first)).isEqualTo(Long.MAX_VALUE / 2);
  }
}

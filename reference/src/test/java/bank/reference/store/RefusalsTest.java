package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.AmountTooLargeException;
import bank.contract.BankException;
import bank.contract.CardNotFoundException;
import bank.contract.Entry;
import bank.contract.Entry.Kind;
import bank.contract.InsufficientFundsException;
import bank.contract.InvalidAmountException;
import bank.contract.InvalidCardNumberException;
import bank.contract.InvalidPinException;
import bank.contract.SameAccountException;
import bank.contract.WrongPinException;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest extends StoreTest {
  private static final String MISTYPED = "4000008449433402";

  private static void assertRefused(
      Class<? extends BankException> refusal, ThrowingCallable operation) {
    assertThatThrownBy(operation).isExactlyInstanceOf(refusal);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void anAmountBelowOneIsNoAmount(long amount) {
    String sender = account(10);
    String receiver = account(10);

    assertRefused(InvalidAmountException.class, () -> bank.addIncome(sender, amount));
    assertRefused(InvalidAmountException.class, () -> bank.withdraw(sender, amount));
    assertRefused(InvalidAmountException.class, () -> bank.transfer(sender, receiver, amount));

    assertThat(bank.balance(sender)).isEqualTo(10);
    assertThat(bank.balance(receiver)).isEqualTo(10);
  }

  @Test
  void aBalanceBeyondLongIsTooLarge() {
    String full = account(Long.MAX_VALUE);
    String other = account(1);

    assertRefused(AmountTooLargeException.class, () -> bank.addIncome(full, 1));
    assertRefused(AmountTooLargeException.class, () -> bank.addIncome(full, Long.MAX_VALUE));
    assertRefused(AmountTooLargeException.class, () -> bank.transfer(other, full, 1));

    assertThat(bank.balance(full)).isEqualTo(Long.MAX_VALUE);
    assertThat(bank.statement(other)).containsExactly(new Entry(Kind.INCOME, 1, 1));
  }

  @Test
  void moneyThatIsNotThereCannotLeave() {
    String sender = account(10);
    String receiver = account(0);

    assertRefused(InsufficientFundsException.class, () -> bank.withdraw(sender, 11));
    assertRefused(InsufficientFundsException.class, () -> bank.transfer(sender, receiver, 11));
    assertRefused(
        InsufficientFundsException.class, () -> bank.transfer(sender, receiver, Long.MAX_VALUE));

    assertThat(bank.balance(sender)).isEqualTo(10);
    assertThat(bank.statement(receiver)).isEmpty();
  }

  @Test
  void theLastTengeMayLeave() {
    String sender = account(10);
    String receiver = account(0);

    bank.transfer(sender, receiver, 10);
    bank.withdraw(receiver, 10);

    assertThat(bank.balance(sender)).isZero();
    assertThat(bank.balance(receiver)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "4000", "40000084494334030", "400000844943340X", MISTYPED, "' OR 1 --"})
  void aReceiverThatIsNoCardNumberIsAMistake(String receiver) {
    String sender = account(10);

    assertRefused(InvalidCardNumberException.class, () -> bank.transfer(sender, receiver, 1));
    assertRefused(InvalidCardNumberException.class, () -> bank.checkReceiver(sender, receiver));
  }

  @Test
  void whoeverIsRefusedIsToldTheFirstReasonInTheOrderOfTheContract() {
    String sender = account(10);
    String full = account(Long.MAX_VALUE);

    assertRefused(SameAccountException.class, () -> bank.transfer(MISTYPED, MISTYPED, 0));
    assertRefused(InvalidCardNumberException.class, () -> bank.transfer(sender, MISTYPED, 0));
    assertRefused(CardNotFoundException.class, () -> bank.transfer(sender, UNKNOWN, 0));
    assertRefused(CardNotFoundException.class, () -> bank.transfer(UNKNOWN, sender, 0));
    assertRefused(InvalidAmountException.class, () -> bank.transfer(sender, full, 0));
    assertRefused(InsufficientFundsException.class, () -> bank.transfer(sender, full, 11));
    assertRefused(AmountTooLargeException.class, () -> bank.transfer(sender, full, 10));
  }

  @Test
  void aReceiverIsCheckedWithoutAnAmount() {
    String sender = account(0);
    String receiver = account(0);

    bank.checkReceiver(sender, receiver);

    assertRefused(SameAccountException.class, () -> bank.checkReceiver(sender, sender));
    assertRefused(CardNotFoundException.class, () -> bank.checkReceiver(sender, UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(strings = {UNKNOWN, MISTYPED, "", "' OR '1'='1"})
  void anUnknownCardHasNoAccount(String number) {
    account(10);

    assertRefused(CardNotFoundException.class, () -> bank.balance(number));
    assertRefused(CardNotFoundException.class, () -> bank.addIncome(number, 1));
    assertRefused(CardNotFoundException.class, () -> bank.withdraw(number, 1));
    assertRefused(CardNotFoundException.class, () -> bank.changePin(number, "0000", "0000"));
    assertRefused(CardNotFoundException.class, () -> bank.statement(number));
    assertRefused(CardNotFoundException.class, () -> bank.isLocked(number));
    assertRefused(CardNotFoundException.class, () -> bank.closeAccount(number));
    assertThat(bank.logIn(number, "0000")).isFalse();
  }

  @Test
  void aClosedCardIsUnknownAndItsEntriesAreGone() throws SQLException {
    String closed = account(10);
    String sender = account(10);
    bank.closeAccount(closed);

    assertRefused(CardNotFoundException.class, () -> bank.balance(closed));
    assertRefused(CardNotFoundException.class, () -> bank.transfer(sender, closed, 1));
    assertRefused(CardNotFoundException.class, () -> bank.closeAccount(closed));
    try (BankFile bankFile = new BankFile(file)) {
      assertThat(bankFile.value("SELECT group_concat(account_id) FROM entry")).isEqualTo("2");
    }
  }

  @Test
  void aWrongPinIsReportedBeforeABadNewOne() {
    var card = bank.createAccount();
    String wrong = "0000".equals(card.pin()) ? "1111" : "0000";

    assertRefused(WrongPinException.class, () -> bank.changePin(card.number(), wrong, "12"));
    assertRefused(InvalidPinException.class, () -> bank.changePin(card.number(), card.pin(), "12"));

    assertThat(bank.logIn(card.number(), card.pin())).isTrue();
  }
}

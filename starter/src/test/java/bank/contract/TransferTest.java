package bank.contract;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(5)
@DisplayName("Transfer")
class TransferTest extends BankContract {
  private Bank bank;
  private Card sender;
  private Card receiver;

  @BeforeEach
  void openBankWithTwoAccounts() {
    bank = openBank();
    sender = accountWith(100, bank);
    receiver = accountWith(20, bank);
  }

  private void assertBalances(long expectedOfSender, long expectedOfReceiver, String when) {
    assertBalance(bank, sender, expectedOfSender, "of the sender " + when);
    assertBalance(bank, receiver, expectedOfReceiver, "of the receiver " + when);
  }

  private void assertTransferRefused(
      Class<? extends BankException> refusal, String request, String receiverNumber, long amount) {
    assertRefused(refusal, request, () -> bank.transfer(sender.number(), receiverNumber, amount));
    assertBalances(100, 20, "after the refused transfer");
  }

  @Test
  @DisplayName("Money leaves the sender and reaches the receiver")
  void movesMoney() {
    Card other = accountWith(7, bank);

    bank.transfer(sender.number(), receiver.number(), 30);

    assertBalances(70, 50, "after a transfer of 30");
    assertBalance(bank, other, 7, "of an account that has no part in the transfer");
  }

  @Test
  @DisplayName("A single tenge can be sent, and so can the whole balance")
  void movesSmallestAndLargestAmount() {
    bank.transfer(sender.number(), receiver.number(), 1);
    assertBalances(99, 21, "after a transfer of 1");

    bank.transfer(sender.number(), receiver.number(), 99);
    assertBalances(0, 120, "after a transfer of the whole balance");
  }

  @Test
  @DisplayName("One tenge more than the balance is refused")
  void refusesMoreThanTheBalance() {
    assertTransferRefused(
        InsufficientFundsException.class,
        "A transfer of 101 from a balance of 100",
        receiver.number(),
        101);
  }

  @Test
  @DisplayName("An amount of 0 or less is refused")
  void refusesAmountsBelowOne() {
    for (long amount : new long[] {0, -1, Long.MIN_VALUE}) {
      assertTransferRefused(
          InvalidAmountException.class, "A transfer of " + amount, receiver.number(), amount);
    }
  }

  @Test
  @DisplayName("The own account is refused as receiver")
  void refusesOwnAccount() {
    assertTransferRefused(
        SameAccountException.class, "A transfer to the own account", sender.number(), 1);
  }

  @Test
  @DisplayName("A mistyped card number is refused as receiver")
  void refusesMistypedNumber() {
    assertTransferRefused(
        InvalidCardNumberException.class,
        "A transfer to a number that fails Luhn",
        Luhn.mistyped(receiver.number()),
        1);
  }

  @Test
  @DisplayName("What does not have 16 digits is refused as receiver")
  void refusesMalformedNumber() {
    for (String number : List.of("", "18", "abcdefghijklmnop", receiver.number() + "0")) {
      assertTransferRefused(
          InvalidCardNumberException.class,
          "A transfer to <" + number + ">, which does not have 16 digits,",
          number,
          1);
    }
  }

  @Test
  @DisplayName("An unknown card number is refused as receiver")
  void refusesUnknownReceiver() {
    assertTransferRefused(
        CardNotFoundException.class,
        "A transfer to a card that does not exist",
        Luhn.unusedNumber(sender, receiver),
        1);
  }

  @Test
  @DisplayName("An unknown card number is refused as sender")
  void refusesUnknownSender() {
    String unknown = Luhn.unusedNumber(sender, receiver);

    assertRefused(
        CardNotFoundException.class,
        "A transfer from a card that does not exist",
        () -> bank.transfer(unknown, receiver.number(), 1));

    assertBalances(100, 20, "after the refused transfer");
  }

  @Test
  @DisplayName("More than the receiver can hold is refused, and the sender keeps the money")
  void refusesOverflow() {
    bank.addIncome(receiver.number(), Long.MAX_VALUE - 20);

    assertRefused(
        AmountTooLargeException.class,
        "A transfer that leads to a receiver's balance over Long.MAX_VALUE",
        () -> bank.transfer(sender.number(), receiver.number(), 1));

    assertBalances(100, Long.MAX_VALUE, "after the refused transfer");
  }

  @Test
  @DisplayName("The own account is refused first, before a wrong amount")
  void refusesOwnAccountFirst() {
    for (long amount : new long[] {0, -5, 101}) {
      assertTransferRefused(
          SameAccountException.class,
          "First of all, a transfer of " + amount + " to the own account",
          sender.number(),
          amount);
    }
  }

  @Test
  @DisplayName("A mistyped number is refused before a wrong amount")
  void refusesMistypedNumberBeforeAmount() {
    for (long amount : new long[] {0, -5, 101}) {
      assertTransferRefused(
          InvalidCardNumberException.class,
          "Before its amount is looked at, a transfer of " + amount + " to a mistyped number",
          Luhn.mistyped(receiver.number()),
          amount);
    }
  }

  @Test
  @DisplayName("An unknown receiver is refused before a wrong amount")
  void refusesUnknownReceiverBeforeAmount() {
    for (long amount : new long[] {0, -5, 101}) {
      assertTransferRefused(
          CardNotFoundException.class,
          "Before its amount is looked at, a transfer of " + amount + " to an unknown card",
          Luhn.unusedNumber(sender, receiver),
          amount);
    }
  }

  @Test
  @DisplayName("Not enough money is refused before too much for the receiver")
  void refusesNotEnoughMoneyBeforeOverflow() {
    bank.addIncome(receiver.number(), Long.MAX_VALUE - 20);

    assertRefused(
        InsufficientFundsException.class,
        "Before the receiver's balance is looked at, a transfer of 101 from a balance of 100",
        () -> bank.transfer(sender.number(), receiver.number(), 101));

    assertBalances(100, Long.MAX_VALUE, "after the refused transfer");
  }
}

package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What a bank stores, another bank on the same file sees at once. Only one of these tests closes
 * the first bank: what an operation has done is stored when it returns, not when the bank is
 * closed.
 */
@Order(7)
@DisplayName("Store everything in the database file")
class DurabilityTest extends BankContract {
  private Bank bank;

  @BeforeEach
  void open() {
    bank = openBank();
  }

  @Test
  @DisplayName("Accounts and balances are there when the bank is closed and opened again")
  void survivesClosing() {
    Card card = accountWith(100, bank);

    bank.close();

    Bank reopened = openBank();
    assertLogsIn(reopened, card, "after the bank was closed and opened again");
    assertBalance(reopened, card, 100, "after the bank was closed and opened again");
  }

  @Test
  @DisplayName("A new account is stored when createAccount returns")
  void storesAccount() {
    Card card = bank.createAccount();

    assertLogsIn(openBank(), card, "at a second bank that is opened on the same file");
  }

  @Test
  @DisplayName("Income is stored when addIncome returns")
  void storesIncome() {
    Card card = accountWith(100, bank);

    assertBalance(openBank(), card, 100, "that a second bank on the same file sees");
  }

  @Test
  @DisplayName("Both sides of a transfer are stored when transfer returns")
  void storesTransfer() {
    Card sender = accountWith(100, bank);
    Card receiver = bank.createAccount();

    bank.transfer(sender.number(), receiver.number(), 30);

    Bank second = openBank();
    assertBalance(second, sender, 70, "of the sender that a second bank on the same file sees");
    assertBalance(second, receiver, 30, "of the receiver that a second bank on the same file sees");
  }

  @Test
  @DisplayName("A closed account is closed when closeAccount returns")
  void storesClosing() {
    Card card = bank.createAccount();
    Bank second = openBank();
    assertLogsIn(second, card, "before closing");

    bank.closeAccount(card.number());

    assertThat(second.logIn(card.number(), card.pin()))
        .as("logging in at a second bank after the first closed the account")
        .isFalse();
  }

  @Test
  @DisplayName("Two banks on one file see each other's changes at once")
  void sharesTheFile() {
    Card card = accountWith(100, bank);
    Bank second = openBank();

    second.addIncome(card.number(), 10);
    assertBalance(bank, card, 110, "at the first bank after the second added 10");

    bank.addIncome(card.number(), 1);
    assertBalance(second, card, 111, "at the second bank after the first added 1");
  }

  @Test
  @DisplayName("Another file is another bank")
  void keepsFilesApart() {
    Card card = bank.createAccount();
    assertLogsIn(bank, card, "at the bank of the account");

    assertThat(openBank(file("another.db")).logIn(card.number(), card.pin()))
        .as("logging in at the bank of another file")
        .isFalse();
  }
}

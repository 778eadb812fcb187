package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.StorageException;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults are made in SQLite itself, by triggers that refuse a write in the middle. */
class TransactionTest extends StoreTest {
  private static final long TOTAL = 150;

  private String sender;
  private String receiver;

  @BeforeEach
  void createAccounts() {
    sender = account(100);
    receiver = account(50);
  }

  private void outside(String script) throws SQLException {
    try (BankFile bankFile = new BankFile(file)) {
      bankFile.run(script);
    }
  }

  private static void assertTrouble(String words, ThrowingCallable operation) {
    assertThatThrownBy(operation)
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(words)
        .hasCauseInstanceOf(SQLException.class);
  }

  private void assertThatNothingChanged() throws SQLException {
    assertThat(bank.balance(sender)).isEqualTo(100);
    assertThat(bank.balance(receiver)).isEqualTo(50);
    try (BankFile bankFile = new BankFile(file)) {
      bankFile.assertThatBooksAreRight(TOTAL);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE ON account WHEN NEW.balance < OLD.balance",
        "UPDATE ON account WHEN NEW.balance > OLD.balance",
        "INSERT ON entry WHEN NEW.kind = 'TRANSFER_OUT'",
        "INSERT ON entry WHEN NEW.kind = 'TRANSFER_IN'"
      })
  void aTransferIsUndoneWhicheverOfItsWritesFails(String write) throws SQLException {
    outside("CREATE TRIGGER fault BEFORE " + write + " BEGIN SELECT RAISE(ABORT, 'fault'); END");

    assertTrouble("refuses this change", () -> bank.transfer(sender, receiver, 10));
    assertThatNothingChanged();

    outside("DROP TRIGGER fault");
    bank.transfer(sender, receiver, 10);
    reopen();
    assertThat(bank.balance(receiver)).isEqualTo(60);
  }

  /** SQLite has rolled back by itself then, so that our own roll back fails. */
  @Test
  void aTransactionThatSqliteEndedItselfLeavesTheBankUsable() throws SQLException {
    outside(
        "CREATE TRIGGER fault AFTER INSERT ON entry BEGIN SELECT RAISE(ROLLBACK, 'fault'); END");

    assertThatThrownBy(() -> bank.addIncome(sender, 1))
        .isInstanceOf(StorageException.class)
        .satisfies(trouble -> assertThat(trouble.getCause().getSuppressed()).hasSize(1));
    assertThatNothingChanged();

    outside("DROP TRIGGER fault");
    bank.addIncome(sender, 1);
    assertThat(bank.balance(sender)).isEqualTo(101);
  }

  @Test
  void interestIsPaidToNobodyIfOneAccountCannotHaveIt() throws SQLException {
    outside(
        "CREATE TRIGGER fault BEFORE UPDATE ON account WHEN OLD.id = 2"
            + " BEGIN SELECT RAISE(ABORT, 'fault'); END");

    assertTrouble("refuses this change", () -> bank.payInterest(10_000));
    assertThatNothingChanged();
  }

  @Test
  void whileAnotherProgramWritesABankReadsAndSaysThatItCannotWrite() throws SQLException {
    try (BankFile holder = new BankFile(file)) {
      holder.run("BEGIN IMMEDIATE");

      assertTrouble("in use by another program", () -> bank.transfer(sender, receiver, 10));
      assertThat(bank.balance(sender)).isEqualTo(100);

      holder.run("ROLLBACK");
    }
    bank.transfer(sender, receiver, 10);
    assertThat(bank.balance(sender)).isEqualTo(90);
  }

  @Test
  void anIdleBankKeepsNobodyFromWriting() throws SQLException {
    bank.transfer(sender, receiver, 10);
    bank.balance(sender);

    try (BankFile other = new BankFile(file)) {
      other.run("PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE; ROLLBACK");
    }
  }

  @Test
  void tablesThatVanishAreReportedInPlainWords() throws SQLException {
    outside("DROP TABLE entry");

    assertTrouble("does not work as a bank's database", () -> bank.addIncome(sender, 1));
    assertThat(bank.balance(sender)).isEqualTo(100);
  }

  @Test
  void aClosedBankCannotBeUsedAndMayBeClosedAgain() {
    bank.close();
    bank.close();

    assertThatThrownBy(() -> bank.balance(sender)).isInstanceOf(StorageException.class);
  }
}

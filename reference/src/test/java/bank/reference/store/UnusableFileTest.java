package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusableFileTest extends StoreTest {
  /** Where SQLite's file header says which version of the format is needed for writing. */
  private static final int WRITE_VERSION = 18;

  private static final byte UNKNOWN_WRITE_VERSION = 9;
  private static final int PAGE = 4096;

  private Path other;

  @BeforeEach
  void closeTheBankWithMoneyInIt() {
    other = folder.resolve("other.db");
    account(100);
    bank.close();
  }

  /** Checks that a file is refused with these words, and that no byte of it changes. */
  private static void assertRefused(Path unusable, String words) throws IOException {
    byte[] before = Files.readAllBytes(unusable);

    assertThatThrownBy(() -> open(unusable))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(unusable.getFileName().toString())
        .hasMessageContaining(words)
        .hasMessageNotContaining("SQLITE_");

    assertThat(Files.readAllBytes(unusable)).isEqualTo(before);
  }

  @Test
  void aTextIsNoDatabase() throws IOException {
    Files.writeString(other, "Dear diary, today I learned what SELECT does.\n".repeat(PAGE));

    assertRefused(other, "is not an SQLite database");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "WAL"})
  void theDatabaseOfAnotherProgramIsLeftAlone(String journalMode) throws Exception {
    try (BankFile foreign = new BankFile(other)) {
      foreign.value("PRAGMA journal_mode = " + journalMode);
      foreign.run("CREATE TABLE account (id INTEGER, number TEXT, pin TEXT, balance INTEGER)");
    }

    assertRefused(other, "belongs to another program");
  }

  @Test
  void aFileThatIsMarkedByAnotherProgramIsLeftAlone() throws Exception {
    try (BankFile foreign = new BankFile(other)) {
      foreign.run("PRAGMA application_id = 42");
    }

    assertRefused(other, "belongs to another program");
  }

  @Test
  void theDatabaseOfANewerVersionIsLeftAlone() throws Exception {
    try (BankFile newer = new BankFile(file)) {
      newer.run("PRAGMA user_version = 4");
    }

    assertRefused(file, "newer version");
  }

  @Test
  void aTruncatedDatabaseIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(other, Arrays.copyOf(bytes, PAGE));

    assertRefused(other, "is damaged");
  }

  @Test
  void aDatabaseWithAnOverwrittenPageIsDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, PAGE, 2 * PAGE, (byte) 'x');
    Files.write(other, bytes);

    assertRefused(other, "is damaged");
  }

  @Test
  void aDatabaseWithAnEntryOfTheIndexMissingIsDamaged() throws Exception {
    try (BankFile damaged = new BankFile(file)) {
      damaged.run("PRAGMA writable_schema = ON");
      damaged.run("UPDATE sqlite_schema SET rootpage = 99 WHERE name = 'entry_account'");
    }

    assertRefused(file, "is damaged");
  }

  /** Permissions do not bind an administrator; that a file asks for a newer SQLite binds all. */
  @Test
  void aDatabaseThatSqliteMustNotWriteIsReadOnly() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[WRITE_VERSION] = UNKNOWN_WRITE_VERSION;
    Files.write(file, bytes);

    assertRefused(file, "is read-only");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> open(folder))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("cannot be opened");
  }

  @Test
  void aFileCannotBeMadeInAFolderThatDoesNotExist() {
    Path missing = folder.resolve("missing").resolve("bank.db");

    assertThatThrownBy(() -> open(missing))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("cannot be opened")
        .hasCauseInstanceOf(SQLException.class);
    assertThat(missing.getParent()).doesNotExist();
  }

  @Test
  void aFileThatAnotherProgramHoldsIsInUse() throws Exception {
    try (BankFile holder = new BankFile(file)) {
      holder.run("BEGIN IMMEDIATE");

      assertRefused(file, "is in use by another program");
    }
  }

  @Test
  void anEmptyFileBecomesABank() throws IOException {
    Files.createFile(other);

    try (SqliteBank empty = open(other)) {
      assertThat(empty.turnover()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank?synchronous=OFF", "100%25.db", "банк #1.db", "a&b;c'd.db"})
  void everyCharacterOfAFileNameIsJustACharacter(String name) {
    Path strange = folder.resolve(name);

    open(strange).close();

    assertThat(strange).isNotEmptyFile();
  }
}

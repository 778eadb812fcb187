package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.Entry;
import bank.contract.Entry.Kind;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest extends StoreTest {
  private static final String FIRST = "4000002157645886";
  private static final String SECOND = "4000008749703133";

  private static String resource(String name) throws Exception {
    try (InputStream stream = SchemaTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"version-1.sql", "version-2.sql"})
  void anOlderDatabaseIsMigratedWithItsData(String dump) throws Exception {
    Path oldFile = folder.resolve("old.db");
    try (BankFile old = new BankFile(oldFile)) {
      old.run(resource(dump));
    }

    try (SqliteBank migrated = open(oldFile)) {
      assertThat(migrated.logIn(FIRST, "0042")).isTrue();
      assertThat(migrated.logIn(SECOND, "1234")).isTrue();
      migrated.transfer(FIRST, SECOND, 50);
      assertThat(migrated.statement(FIRST))
          .endsWith(new Entry(Kind.TRANSFER_OUT, -50, 200))
          .hasSizeGreaterThan(1);
    }
    try (BankFile migrated = new BankFile(oldFile)) {
      migrated.assertThatBooksAreRight(250);
    }
  }

  @Test
  void moneyFromBeforeTheEntriesGetsAnOpeningEntry() throws Exception {
    Path oldFile = folder.resolve("old.db");
    try (BankFile old = new BankFile(oldFile)) {
      old.run(resource("version-1.sql"));
    }

    try (SqliteBank migrated = open(oldFile)) {
      assertThat(migrated.statement(FIRST)).containsExactly(new Entry(Kind.INCOME, 250, 250));
      assertThat(migrated.statement(SECOND)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"version-1.sql", "version-2.sql"})
  void aMigratedDatabaseHasTheSameTablesAsANewOne(String dump) throws Exception {
    Path oldFile = folder.resolve("old.db");
    try (BankFile old = new BankFile(oldFile)) {
      old.run(resource(dump));
    }
    open(oldFile).close();

    try (BankFile migrated = new BankFile(oldFile);
        BankFile fresh = new BankFile(file)) {
      String definitions = "SELECT group_concat(sql ORDER BY name) FROM sqlite_schema";
      assertThat(migrated.value(definitions)).isEqualTo(fresh.value(definitions));
      assertThat(migrated.value("PRAGMA user_version")).isEqualTo("3");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE account SET balance = -1",
        "UPDATE account SET balance = 0.5",
        "UPDATE account SET balance = 'much'",
        "UPDATE account SET balance = NULL",
        "UPDATE account SET balance = balance + 9223372036854775807",
        "UPDATE account SET number = '400000844943340'",
        "UPDATE account SET number = '40000084494334O3'",
        "UPDATE account SET number = NULL",
        "UPDATE account SET pin_hash = NULL",
        "UPDATE account SET wrong_pins = 4",
        "INSERT INTO account SELECT id + 1, number, pin_salt, pin_hash, 0, 0 FROM account",
        "UPDATE entry SET amount = 0",
        "UPDATE entry SET kind = 'GIFT'",
        "UPDATE entry SET balance_after = -1",
        "UPDATE entry SET account_id = 99"
      })
  void theTablesThemselvesRefuseWhatMakesNoSense(String change) throws SQLException {
    account(1);
    try (BankFile bankFile = new BankFile(file)) {
      bankFile.run("PRAGMA foreign_keys = ON");

      assertThatThrownBy(() -> bankFile.run(change))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("CONSTRAINT");
    }
  }

  @Test
  void aCommitIsWrittenAheadAndSynced() throws SQLException {
    try (BankFile bankFile = new BankFile(file)) {
      assertThat(bankFile.value("PRAGMA journal_mode")).isEqualTo("wal");
    }
  }
}

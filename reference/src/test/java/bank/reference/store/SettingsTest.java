package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A writer holds the file while another bank, which has just made it, switches to the log. */
class SettingsTest extends StoreTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private BankFile writer;

  @BeforeEach
  void holdTheFile() throws SQLException {
    bank.close();
    writer = new BankFile(file);
    writer.run("PRAGMA journal_mode = DELETE");
    writer.run("BEGIN IMMEDIATE");
  }

  @AfterEach
  void closeWriter() throws SQLException {
    writer.close();
  }

  @Test
  void theSwitchIsLeftToTheNextOpening() throws SQLException {
    try (Database database = Database.connect(file, PATIENCE)) {
      new Settings(database).apply();
    }
    writer.run("ROLLBACK");
    assertThat(journalMode()).isEqualTo("delete");

    SqliteBank.open(file).close();

    assertThat(journalMode()).isEqualTo("wal");
  }

  /** Asks over a connection of its own: one that is in use does not look again. */
  private String journalMode() throws SQLException {
    try (BankFile other = new BankFile(file)) {
      return other.value("PRAGMA journal_mode");
    }
  }
}

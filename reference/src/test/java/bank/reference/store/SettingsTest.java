package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.StorageException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A writer holds the file while another bank, which has just made it, switches to the log. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SettingsTest extends StoreTest {
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
  void theSwitchWaitsUntilTheWriterIsDone() throws Exception {
    Duration patience = Duration.ofSeconds(30);
    try (Database database = Database.connect(file, patience)) {
      FutureTask<Boolean> switching =
          new FutureTask<>(new Settings(database, patience)::apply, Boolean.TRUE);
      Thread thread = new Thread(switching);
      thread.start();
      while (thread.isAlive() && thread.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }

      writer.run("ROLLBACK");

      assertThat(switching.get()).isTrue();
    }
    try (BankFile switched = new BankFile(file)) {
      assertThat(switched.value("PRAGMA journal_mode")).isEqualTo("wal");
    }
  }

  @Test
  void theSwitchDoesNotWaitForEver() throws SQLException {
    Duration brief = Duration.ofMillis(50);
    try (Database database = Database.connect(file, brief)) {
      Settings settings = new Settings(database, brief);

      assertThatThrownBy(settings::apply)
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("is in use by another program");
    }
  }
}

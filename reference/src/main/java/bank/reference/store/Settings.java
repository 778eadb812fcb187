package bank.reference.store;

import bank.contract.StorageException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;

/** How SQLite is to treat the bank's file. Applied only once the file is known to be a bank's. */
final class Settings {
  private static final String WRITE_AHEAD_LOG = "wal";

  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  /**
   * Applies all settings.
   *
   * @throws StorageException if the file cannot have them
   */
  void apply() {
    try {
      enforceForeignKeys();
      syncEachCommit();
      keepWriteAheadLog();
    } catch (SQLException trouble) {
      throw StorageTrouble.explain(database.file(), trouble);
    }
  }

  /** Each connection has to ask for this anew; without it, foreign keys are mere comments. */
  private void enforceForeignKeys() throws SQLException {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute("PRAGMA foreign_keys = ON");
    }
  }

  /** With a write-ahead log, anything less could lose the latest commits in a power cut. */
  private void syncEachCommit() throws SQLException {
    try (Statement statement = database.connection().createStatement()) {
      statement.execute("PRAGMA synchronous = FULL");
    }
  }

  /**
   * Switches to a write-ahead log: a commit waits for the disk once instead of several times, and
   * who reads does not keep others from writing. The switch needs the file for itself, and SQLite
   * does not wait for that. Whoever is in the way uses the same bank, which is as safe without the
   * log: the next opening tries again.
   */
  private void keepWriteAheadLog() throws SQLException {
    try (Statement statement = database.connection().createStatement();
        ResultSet mode = statement.executeQuery("PRAGMA journal_mode = WAL")) {
      if (!WRITE_AHEAD_LOG.equals(mode.getString(1))) {
        throw new StorageException(
            database.file() + " cannot have a write-ahead log. Put it on a local disk.");
      }
    } catch (SQLException trouble) {
      if (trouble.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code) {
        throw trouble;
      }
    }
  }
}

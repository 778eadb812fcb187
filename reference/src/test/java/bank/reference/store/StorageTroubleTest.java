package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import bank.contract.AmountTooLargeException;
import bank.contract.BankException;
import bank.contract.StorageException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class StorageTroubleTest {
  private static final Path FILE = Path.of("bank.db");

  @ParameterizedTest
  @CsvSource({
    "SQLITE_BUSY, is in use",
    "SQLITE_BUSY_SNAPSHOT, is in use",
    "SQLITE_LOCKED, is in use",
    "SQLITE_READONLY, is read-only",
    "SQLITE_READONLY_DIRECTORY, is read-only",
    "SQLITE_PERM, is read-only",
    "SQLITE_FULL, the disk is full",
    "SQLITE_CORRUPT, is damaged",
    "SQLITE_NOTADB, is not an SQLite database",
    "SQLITE_CANTOPEN_ISDIR, cannot be opened",
    "SQLITE_IOERR_FSYNC, cannot be read or written",
    "SQLITE_CONSTRAINT_CHECK, refuses this change",
    "SQLITE_ERROR, does not work as a bank's database"
  })
  void eachKindOfTroubleHasItsWords(SQLiteErrorCode code, String words) {
    SQLException cause = new SQLiteException("[" + code + "] raw words of the driver", code);

    BankException trouble = StorageTrouble.explain(FILE, cause);

    assertThat(trouble)
        .isInstanceOf(StorageException.class)
        .hasMessageStartingWith("bank.db ")
        .hasMessageContaining(words)
        .hasMessageNotContaining("raw words")
        .hasCause(cause);
  }

  @Test
  void anExceptionOfTheDriverItselfHasWordsToo() {
    assertThat(StorageTrouble.explain(FILE, new SQLException("database connection closed")))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("does not work as a bank's database");
  }

  @Test
  void anOverflowInSumIsAnAmountThatIsTooLarge() {
    SQLException cause = new SQLiteException("integer overflow", SQLiteErrorCode.SQLITE_ERROR);

    assertThat(StorageTrouble.explain(FILE, cause))
        .isInstanceOf(AmountTooLargeException.class)
        .hasCause(cause);
  }
}

package bank.reference.store;

import bank.contract.AmountTooLargeException;
import bank.contract.BankException;
import bank.contract.StorageException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Says in plain words what is wrong with the database, and what can be done about it. */
final class StorageTrouble {

  private StorageTrouble() {}

  /**
   * Turns the driver's exception into the bank's.
   *
   * @return a {@link StorageException} that names the file, with the cause kept; only a sum that is
   *     too large for SQLite's SUM is an {@link AmountTooLargeException}
   */
  static BankException explain(Path file, SQLException cause) {
    if (isOverflowOfSum(cause)) {
      BankException tooLarge = new AmountTooLargeException();
      tooLarge.initCause(cause);
      return tooLarge;
    }
    return new StorageException(file + " " + words(cause), cause);
  }

  /** SUM reports an overflow as a general error: only its text tells it from all others. */
  private static boolean isOverflowOfSum(SQLException cause) {
    return code(cause) == SQLiteErrorCode.SQLITE_ERROR
        && cause.getMessage().contains("integer overflow");
  }

  private static SQLiteErrorCode code(SQLException cause) {
    return SQLiteErrorCode.getErrorCode(cause.getErrorCode());
  }

  private static String words(SQLException cause) {
    return switch (code(cause)) {
      case SQLITE_BUSY, SQLITE_LOCKED -> "is in use by another program. Try again later.";
      case SQLITE_READONLY, SQLITE_PERM -> "is read-only. Allow writing to it and to its folder.";
      case SQLITE_FULL -> "cannot grow, because the disk is full. Free some space.";
      case SQLITE_CORRUPT -> "is damaged. Restore it from a copy.";
      case SQLITE_NOTADB -> "is not an SQLite database. Choose another file.";
      case SQLITE_CANTOPEN ->
          "cannot be opened. It must be a file, in a folder that exists, and you need the right to"
              + " read and write it.";
      case SQLITE_IOERR -> "cannot be read or written. Check the disk.";
      case SQLITE_CONSTRAINT -> "refuses this change, which breaks one of its rules.";
      default -> "does not work as a bank's database. Restore it from a copy.";
    };
  }
}

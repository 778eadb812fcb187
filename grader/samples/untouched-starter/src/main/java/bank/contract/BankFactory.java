package bank.contract;

import java.nio.file.Path;

/**
 * Opens banks. The tests and the grader find your factory with {@link java.util.ServiceLoader}: its
 * name stands in {@code META-INF/services/bank.contract.BankFactory}, and it has a public
 * constructor without parameters.
 */
public interface BankFactory {

  /**
   * Opens the bank that is stored in a database file. A file that does not exist yet becomes an
   * empty bank; a file that holds a bank is opened with all its accounts.
   *
   * @param databaseFile the SQLite database; its folder exists
   * @throws StorageException if the file cannot be opened, or is not the database of such a bank;
   *     the file is left as it was
   */
  Bank open(Path databaseFile);
}

package bank.grader.driver;

import bank.grader.language.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A submission's program, which checks start as often as they need. Closing it ends every process
 * that is left.
 */
public interface Program extends AutoCloseable {

  /** Returns how {@link #open} operates the bank. */
  DriverKind kind();

  /** Tells whether there is a console program, apart from how {@link #open} operates the bank. */
  boolean hasConsole();

  /** Makes a clean place: an empty folder of its own, without a database. */
  Place newPlace();

  /** Takes back a place that nobody needs any more: all that was opened there is closed. */
  void giveBack(Place place);

  /**
   * Opens the bank on a place's database, in a process that earlier banks may have used: the cheap
   * way, with a fresh class loader. What another process left in the file is there.
   */
  BankDriver open(Place place);

  /** Opens the bank on a place's database in a new process, which ends with the driver. */
  BankDriver openInNewProcess(Place place);

  /**
   * Opens the bank on a place's database in a new process that is kept from writing to it, as far
   * as this machine allows; whether it worked shows in what the bank stores.
   *
   * @throws IllegalStateException if there is no process of its own
   */
  BankDriver openHindered(Place place, Hindrance hindrance);

  /**
   * Starts the console program.
   *
   * @param arguments the command line as it is; {@link Place#fileName} names the database
   * @throws IllegalStateException if there is no console program
   */
  Console startConsole(Place place, List<String> arguments);

  /**
   * Finds the SQLite database that the program keeps in a place: the one it was told to use, or
   * another if it follows a file name of its own.
   */
  Optional<Path> findDatabase(Place place);

  /**
   * Returns what had to be done for the program to work at all, e.g. that a table was made for it;
   * what a reader of its report should know.
   */
  default List<Message> remarks() {
    return List.of();
  }

  @Override
  void close();
}

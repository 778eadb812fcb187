package bank.reference;

import bank.contract.StorageException;
import bank.reference.console.BankConsole;
import bank.reference.store.SqliteBank;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The program without the JVM around it: it takes its streams and returns its exit status, so that
 * tests run all of it in their own process.
 */
public final class BankProgram {

  /** The exit status after a normal end: the customer left, or the input ended. */
  public static final int FINISHED = 0;

  /** The exit status when the command line is wrong or the database cannot be used. */
  public static final int UNUSABLE = 2;

  private static final String FILE_OPTION = "-fileName";
  private static final int ARGUMENTS = 2;

  private final InputStream input;
  private final OutputStream output;
  private final PrintStream errors;

  /** Creates a program that talks over these streams and closes none of them. */
  public BankProgram(InputStream input, OutputStream output, OutputStream errors) {
    this.input = input;
    this.output = output;
    this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
  }

  /**
   * Serves customers until they leave. What makes that impossible is told in one line on the error
   * stream.
   *
   * @param args {@code -fileName} and the path of the database file, and nothing else
   * @return {@link #FINISHED} or {@link #UNUSABLE}
   */
  public int run(String... args) {
    if (args.length != ARGUMENTS || !FILE_OPTION.equals(args[0]) || args[1].isBlank()) {
      return refuse("Usage: java -jar reference.jar -fileName FILE");
    }
    try (SqliteBank bank = SqliteBank.open(Path.of(args[1]))) {
      new BankConsole(bank, input, output).run();
      return FINISHED;
    } catch (InvalidPathException impossible) {
      return refuse("This cannot be the name of a file: " + args[1]);
    } catch (StorageException unusable) {
      return refuse(unusable.getMessage());
    }
  }

  private int refuse(String reason) {
    errors.println(reason);
    return UNUSABLE;
  }
}

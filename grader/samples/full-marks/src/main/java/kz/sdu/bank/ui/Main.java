package kz.sdu.bank.ui;

import bank.contract.StorageException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.sdu.bank.TengeBank;

/** Starts the console program. */
public final class Main {
  private static final int FAILED = 2;

  private Main() {}

  /** Expects {@code -fileName} and the path of the database. */
  public static void main(String[] args) {
    List<String> arguments = Arrays.asList(args);
    int option = arguments.indexOf("-fileName");
    if (option < 0 || option + 1 == arguments.size()) {
      System.err.println("Usage: -fileName FILE");
      System.exit(FAILED);
    }
    try (TengeBank bank = new TengeBank(Path.of(arguments.get(option + 1)))) {
      new MainMenu(bank, new Terminal(System.in, System.out)).run();
    } catch (StorageException e) {
      System.err.println(e.getMessage());
      System.exit(FAILED);
    }
  }
}

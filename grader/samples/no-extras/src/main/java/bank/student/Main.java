package bank.student;

import bank.contract.BankException;
import java.nio.file.Path;
import java.util.Scanner;

/** Starts the console program. */
public class Main {

  private static final int WRONG_USAGE = 2;

  /** Expects -fileName and the file. */
  public static void main(String[] args) {
    if (args.length != 2 || !args[0].equals("-fileName")) {
      System.err.println("Usage: -fileName FILE");
      System.exit(WRONG_USAGE);
    }
    try (SqlBank bank = new SqlBank(Path.of(args[1]))) {
      new Menu(bank, new Scanner(System.in), System.out).run();
    } catch (BankException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_USAGE);
    }
  }
}

package bank.reference.store;

import java.nio.file.Path;

/** The program of a child process: opens a bank and transfers from one card to another. */
final class Transfers {

  private Transfers() {}

  /**
   * Transfers one tenge at a time, there and back again, and prints a line after each transfer.
   *
   * @param args the file, the two card numbers, and the number of transfers
   */
  public static void main(String[] args) {
    String from = args[1];
    String to = args[2];
    int transfers = Integer.parseInt(args[3]);
    try (SqliteBank bank = SqliteBank.open(Path.of(args[0]))) {
      for (int count = 1; count <= transfers; count++) {
        bank.transfer(from, to, 1);
        System.out.println(count);
      }
    }
  }
}

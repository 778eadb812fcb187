package bank.reference.store;

import bank.reference.card.CardIssuer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of the store share: a bank in a file of its own, and a second way into that file. */
abstract class StoreTest {
  /** A number that satisfies the algorithm, and that no test issues. */
  static final String UNKNOWN = "4000008449433403";

  private static final Duration PATIENCE = Duration.ofMillis(200);

  @TempDir Path folder;

  /** The bank's file. */
  Path file;

  SqliteBank bank;

  @BeforeEach
  void openBank() {
    file = folder.resolve("bank.db");
    bank = open(file);
  }

  @AfterEach
  void closeBank() {
    bank.close();
  }

  /** Opens a bank that does not wait long for others. */
  static SqliteBank open(Path file) {
    return SqliteBank.open(file, PATIENCE, new CardIssuer(new Random()));
  }

  /** Closes the bank and opens its file anew, as the next start of the program would. */
  void reopen() {
    bank.close();
    bank = open(file);
  }

  /** Opens an account with this balance and returns its number. */
  String account(long balance) {
    String number = bank.createAccount().number();
    if (balance > 0) {
      bank.addIncome(number, balance);
    }
    return number;
  }
}

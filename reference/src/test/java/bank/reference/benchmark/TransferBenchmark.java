package bank.reference.benchmark;

import bank.reference.store.SqliteBank;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how many transfers a second the bank makes on a file, how many bare JDBC statements make
 * there, and how many times longer the bank takes. The two take turns in short rounds, so that a
 * disk that is busy for a while slows both down; the median of the rounds counts.
 */
public final class TransferBenchmark {
  private static final int WARM_UP_ROUNDS = 5;
  private static final int ROUNDS = 21;
  private static final int TRANSFERS = 200;
  private static final long INCOME = 1_000_000_000;
  private static final double SECOND = 1e9;

  private final SqliteBank bank;
  private final BareTransfers bare;
  private final String sender;
  private final String receiver;

  private TransferBenchmark(SqliteBank bank, BareTransfers bare) {
    this.bank = bank;
    this.bare = bare;
    this.sender = bank.createAccount().number();
    this.receiver = bank.createAccount().number();
    bank.addIncome(sender, INCOME);
  }

  /**
   * Runs the benchmark.
   *
   * @param args the folder whose disk is to be measured; the current one if there is none
   */
  public static void main(String[] args) throws IOException, SQLException {
    Path folder = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
    Path file = Files.createTempFile(folder, "benchmark", ".db");
    try (SqliteBank bank = SqliteBank.open(file);
        BareTransfers bare = new BareTransfers(file)) {
      new TransferBenchmark(bank, bare).run(System.out);
    } finally {
      Files.delete(file);
    }
  }

  private void run(PrintStream output) throws SQLException {
    List<Double> bankRates = new ArrayList<>();
    List<Double> bareRates = new ArrayList<>();
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double bankRate = rate(() -> bank.transfer(sender, receiver, 1));
      double bareRate = rate(() -> bare.transfer(sender, receiver, 1));
      if (round >= 0) {
        bankRates.add(bankRate);
        bareRates.add(bareRate);
      }
    }
    double bankMedian = median(bankRates);
    double bareMedian = median(bareRates);
    output.printf("The bank:   %,8.0f transfers per second%n", bankMedian);
    output.printf("Bare JDBC:  %,8.0f transfers per second%n", bareMedian);
    output.printf("The bank takes %.2f times as long.%n", bareMedian / bankMedian);
  }

  private interface Transfer {
    void make() throws SQLException;
  }

  private static double rate(Transfer transfer) throws SQLException {
    long start = System.nanoTime();
    for (int count = 0; count < TRANSFERS; count++) {
      transfer.make();
    }
    return TRANSFERS * SECOND / (System.nanoTime() - start);
  }

  private static double median(List<Double> rates) {
    return rates.stream().sorted().skip(rates.size() / 2).findFirst().orElseThrow();
  }
}

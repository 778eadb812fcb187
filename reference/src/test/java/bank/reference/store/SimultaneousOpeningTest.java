package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Threads start far closer to each other than processes: here the openings really collide. */
@Timeout(60)
class SimultaneousOpeningTest {
  private static final int BANKS = 4;

  @TempDir Path folder;

  @RepeatedTest(15)
  void banksThatOpenTheSameNewFileAtOnceAllWork() throws Exception {
    Path file = folder.resolve("bank.db");
    CyclicBarrier start = new CyclicBarrier(BANKS);
    Callable<String> customer =
        () -> {
          start.await();
          try (SqliteBank bank = SqliteBank.open(file)) {
            return bank.createAccount().number();
          }
        };
    ExecutorService customers = Executors.newFixedThreadPool(BANKS);
    try {
      for (Future<String> number : customers.invokeAll(Collections.nCopies(BANKS, customer))) {
        assertThat(number.get()).hasSize(16);
      }
    } finally {
      customers.shutdownNow();
    }
    try (BankFile bankFile = new BankFile(file)) {
      assertThat(bankFile.value("SELECT COUNT(*) FROM account")).isEqualTo("" + BANKS);
    }
  }
}

package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import bank.contract.Entry;
import bank.reference.JavaProgram;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Kills a process again and again while it transfers, without a pause in which it would be idle.
 */
@Timeout(120)
class KilledProcessTest extends StoreTest {
  private static final int ROUNDS = 12;
  private static final int MOST_TRANSFERS_BEFORE_THE_KILL = 40;
  private static final long MONEY = 1_000_000;

  @Test
  void whatHasReturnedIsStoredAndNoMoneyIsCreatedOrLost() throws Exception {
    String from = account(MONEY);
    String to = account(0);
    bank.close();
    Random random = new Random(1);
    for (int round = 1; round <= ROUNDS; round++) {
      long before = received(to);

      long reported =
          transferUntilKilled(from, to, 1 + random.nextInt(MOST_TRANSFERS_BEFORE_THE_KILL));

      assertThat(received(to) - before).as("transfers stored").isGreaterThanOrEqualTo(reported);
      try (BankFile bankFile = new BankFile(file)) {
        bankFile.assertThatBooksAreRight(MONEY);
      }
    }
  }

  /** Returns how many transfers the process has reported before it was dead. */
  private long transferUntilKilled(String from, String to, int transfers) throws Exception {
    try (JavaProgram program =
        JavaProgram.start(Transfers.class, file.toString(), from, to, "" + MONEY)) {
      for (int count = 1; count <= transfers; count++) {
        assertThat(program.readLine()).isEqualTo("" + count);
      }
      program.kill();
      return transfers + program.output().lines().count();
    }
  }

  private long received(String number) {
    try (SqliteBank reopened = open(file)) {
      assertThat(reopened.statement(number))
          .hasSize(Math.toIntExact(reopened.balance(number)))
          .extracting(Entry::amount)
          .allMatch(amount -> amount == 1);
      return reopened.balance(number);
    }
  }
}

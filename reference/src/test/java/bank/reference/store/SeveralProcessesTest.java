package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;

import bank.reference.JavaProgram;
import bank.reference.Main;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SeveralProcessesTest extends StoreTest {
  private static final int TRANSFERS = 300;
  private static final int MORE_TRANSFERS = 400;
  private static final int PROCESSES = 3;

  @Test
  void twoProcessesThatTransferInBothDirectionsLoseNothing() throws Exception {
    String left = account(1000);
    String right = account(1000);
    try (JavaProgram toTheRight = transfers(left, right, TRANSFERS);
        JavaProgram toTheLeft = transfers(right, left, MORE_TRANSFERS)) {
      assertThat(toTheRight.output().lines().count()).isEqualTo(TRANSFERS);
      assertThat(toTheLeft.output().lines().count()).isEqualTo(MORE_TRANSFERS);
      assertThat(toTheRight.errors() + toTheLeft.errors()).isEmpty();
    }

    assertThat(bank.balance(left)).isEqualTo(1000 - TRANSFERS + MORE_TRANSFERS);
    assertThat(bank.balance(right)).isEqualTo(1000 - MORE_TRANSFERS + TRANSFERS);
    try (BankFile bankFile = new BankFile(file)) {
      bankFile.assertThatBooksAreRight(2000);
    }
  }

  private JavaProgram transfers(String from, String to, int transfers) throws Exception {
    return JavaProgram.start(Transfers.class, file.toString(), from, to, "" + transfers);
  }

  @RepeatedTest(5)
  void processesThatOpenTheSameNewFileAtOnceAllWork() throws Exception {
    Path fresh = folder.resolve("fresh.db");
    List<JavaProgram> programs = new ArrayList<>();
    for (int count = 0; count < PROCESSES; count++) {
      programs.add(JavaProgram.start(Main.class, "-fileName", fresh.toString()));
    }
    for (JavaProgram program : programs) {
      program.enter("1\n0\n");
    }

    for (JavaProgram program : programs) {
      assertThat(program.errors()).isEmpty();
      assertThat(program.output()).contains("Your card has been created");
      assertThat(program.exitStatus()).isZero();
    }
    try (SqliteBank shared = open(fresh)) {
      assertThat(shared.turnover()).hasSize(PROCESSES);
    }
  }
}

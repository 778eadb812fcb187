package bank.reference;

import static org.assertj.core.api.Assertions.assertThat;

import bank.contract.BankFactory;
import bank.reference.store.SqliteBankFactory;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MainTest {
  @TempDir Path folder;

  @Test
  void theProgramServesACustomerAndEndsWithStatusZero() throws Exception {
    try (JavaProgram program =
        JavaProgram.start(Main.class, "-fileName", folder.resolve("bank.db").toString())) {
      program.enter("1\n0\n");

      assertThat(program.output()).contains("Your card has been created").endsWith("Bye!\n");
      assertThat(program.errors()).isEmpty();
      assertThat(program.exitStatus()).isZero();
    }
  }

  @Test
  void theProgramEndsWithStatusTwoIfItCannotStart() throws Exception {
    try (JavaProgram program = JavaProgram.start(Main.class)) {
      assertThat(program.errors()).hasLineCount(1).startsWith("Usage: ");
      assertThat(program.output()).isEmpty();
      assertThat(program.exitStatus()).isEqualTo(2);
    }
  }

  @Test
  void theBankIsFoundByTheServiceLoader() {
    assertThat(ServiceLoader.load(BankFactory.class))
        .hasSize(1)
        .first()
        .isInstanceOf(SqliteBankFactory.class);
  }
}

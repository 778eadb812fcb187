package bank.grader.suite.trial;

import static org.assertj.core.api.Assertions.assertThat;

import bank.contract.Bank;
import bank.contract.Card;
import bank.grader.driver.BankDriver;
import bank.grader.driver.DirectProgram;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TellerTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "PINs {0}")
  @ValueSource(strings = {"1234", "0123 1234", "0123 0000 1234"})
  void cardsThatTheCheckDoesNotUseAreNotInItsConversation(String pins) {
    Iterator<String> drawn = List.of(("5678 " + pins).split(" ")).iterator();
    try (DirectProgram program = new DirectProgram(file -> new IssuingBank(drawn), folder);
        Trial trial = new Trial(program, new Random(1))) {
      BankDriver driver = program.open(trial.place());
      driver.createAccount();
      Account account = new Teller(driver, trial, 1).newAccount();

      assertThat(account.pin()).isEqualTo("1234");
      assertThat(trial.conversation())
          .containsExactly(
              "create account -> Card[number=4000000000005678, pin=5678]",
              "create account -> Card[number=card-1, pin=pin-1]");
    }
  }

  /** Issues cards with these PINs, and can do nothing else. */
  private record IssuingBank(Iterator<String> pins) implements Bank {
    @Override
    public Card createAccount() {
      String pin = pins.next();
      return new Card("400000000000" + pin, pin);
    }

    @Override
    public boolean logIn(String cardNumber, String pin) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long balance(String cardNumber) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addIncome(String cardNumber, long amount) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void transfer(String senderNumber, String receiverNumber, long amount) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void closeAccount(String cardNumber) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}

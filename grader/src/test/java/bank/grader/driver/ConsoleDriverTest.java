package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code consoles} holds a console program as a student may write it, working, but
 * worded or built in its own way. The driver must get the same results from all of them. A new kind
 * is a new folder; what its words leave open stands in its {@code answers.properties}.
 */
@ExtendWith(Workshop.Extension.class)
@DisplayName("The console driver operates programs of every wording and build")
class ConsoleDriverTest {
  private static final long INCOME = 12_345;
  private static final long SENT = 345;
  private static final String UNKNOWN = "4000000000000002";
  private static final String MISTYPED = "4000000000000003";

  static List<String> consoles() {
    try (Stream<Path> folders = Files.list(resource("consoles"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("there are consoles to operate")
  void thereAreConsoles() {
    assertThat(consoles()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("consoles")
  void operates(String name, Workshop workshop) throws IOException {
    Properties answers = answers(name);
    try (Program program = program(name, workshop)) {
      Place place = program.newPlace();
      assertThat(program.kind()).isEqualTo(DriverKind.CONSOLE);
      assertThat(program.remarks().stream().map(Message::key))
          .containsExactlyElementsOf(
              List.of(answers.getProperty("remarks", "").split(" ")).stream()
                  .filter(key -> !key.isEmpty())
                  .toList());
      IssuedCard sender = workThrough(program, place, answers);
      assertThat(program.findDatabase(place)).isPresent();
      reopen(program, place, sender);
      isUnknownElsewhere(program, sender);
    }
  }

  private static IssuedCard workThrough(Program program, Place place, Properties answers) {
    try (BankDriver bank = program.open(place)) {
      IssuedCard sender = bank.createAccount();
      IssuedCard receiver = bank.createAccount();
      assertThat(sender.number()).matches("\\d{16}");
      assertThat(sender.pin()).matches("\\d{4}");
      assertThat(bank.logIn(sender.number(), sender.pin())).isEqualTo(LogIn.ACCEPTED);
      bank.createAccount();
      assertThat(bank.logIn(sender.number(), sender.pin() + "1")).isEqualTo(LogIn.REJECTED);
      assertThat(bank.balance(sender)).isZero();
      assertThat(bank.addIncome(sender, INCOME)).isEqualTo(answer(answers, "income", Answer.DONE));
      assertThat(bank.balance(sender)).isEqualTo(INCOME);
      assertThat(bank.transfer(sender, receiver.number(), SENT))
          .isEqualTo(answer(answers, "transfer", Answer.DONE));
      refuses(bank, sender, receiver, answers);
      assertThat(bank.balance(receiver)).isEqualTo(SENT);
      assertThat(bank.balance(sender)).isEqualTo(INCOME - SENT);
      assertThat(bank.closeAccount(receiver)).isEqualTo(answer(answers, "close", Answer.DONE));
      assertThat(bank.logIn(receiver.number(), receiver.pin())).isEqualTo(LogIn.REJECTED);
      assertThat(bank.conversation()).contains("> " + sender.number());
      return sender;
    }
  }

  private static void refuses(
      BankDriver bank, IssuedCard sender, IssuedCard receiver, Properties answers) {
    assertThat(bank.transfer(sender, sender.number(), SENT))
        .isEqualTo(answer(answers, "same", Answer.SAME_ACCOUNT));
    assertThat(bank.transfer(sender, MISTYPED, SENT)).isEqualTo(Answer.INVALID_NUMBER);
    assertThat(bank.transfer(sender, UNKNOWN, SENT)).isEqualTo(Answer.NO_SUCH_CARD);
    assertThat(bank.transfer(sender, receiver.number(), INCOME))
        .isEqualTo(Answer.INSUFFICIENT_FUNDS);
  }

  private static void reopen(Program program, Place place, IssuedCard card) {
    BankDriver killed = program.openInNewProcess(place);
    assertThat(killed.balance(card)).isEqualTo(INCOME - SENT);
    killed.addIncome(card, 1);
    killed.kill();
    killed.close();
    try (BankDriver bank = program.open(place)) {
      assertThat(bank.balance(card)).isEqualTo(INCOME - SENT + 1);
    }
  }

  private static void isUnknownElsewhere(Program program, IssuedCard card) {
    try (BankDriver bank = program.open(program.newPlace())) {
      assertThat(bank.logIn(card.number(), card.pin())).isEqualTo(LogIn.REJECTED);
    }
  }

  private static Answer answer(Properties answers, String request, Answer usual) {
    return Answer.valueOf(answers.getProperty(request, usual.name()));
  }

  private static Program program(String name, Workshop workshop) throws IOException {
    Path folder = resource("consoles").resolve(name);
    return workshop.console(
        Map.of(
            "Main", Files.readString(folder.resolve("Main.java")),
            "Store", Files.readString(resource("shared").resolve("Store.java"))));
  }

  private static Properties answers(String name) throws IOException {
    Properties answers = new Properties();
    Path file = resource("consoles").resolve(name).resolve("answers.properties");
    if (Files.exists(file)) {
      try (InputStream content = Files.newInputStream(file)) {
        answers.load(content);
      }
    }
    return answers;
  }

  private static Path resource(String name) {
    try {
      return Path.of(ConsoleDriverTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}

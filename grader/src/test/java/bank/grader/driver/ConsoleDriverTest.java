package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
    try (Program program = sample(name, workshop)) {
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

  @Test
  @DisplayName("a question that sounds like success is answered where the menu must follow")
  void firstQuestionSoundsLikeSuccess(Workshop workshop) throws IOException {
    Program program =
        usual(
            workshop,
            """
            @Override
            void income() throws Exception {
              String amount = ask("To add money successfully, enter the amount:");
              store.add(user, Long.parseLong(amount));
            }
            """);
    try (BankDriver bank = program.open(program.newPlace())) {
      IssuedCard card = bank.createAccount();
      bank.addIncome(card, 7);
      assertThat(bank.balance(card)).isEqualTo(7);
    }
  }

  @Test
  @DisplayName("a program that ends in place of an answer has ended, whatever its exit code")
  void endsInPlaceOfAnAnswer(Workshop workshop) throws IOException {
    Program program =
        usual(
            workshop,
            """
            @Override
            void income() {
              System.exit(0);
            }
            """);
    try (BankDriver bank = program.open(program.newPlace())) {
      IssuedCard card = bank.createAccount();
      assertThatExceptionOfType(ProgramEnded.class).isThrownBy(() -> bank.addIncome(card, 7));
    }
  }

  @Test
  @DisplayName("a program that crashes on logging out has crashed, and is not started again")
  void crashesOnLoggingOut(Workshop workshop) throws IOException {
    Program program =
        usual(
            workshop,
            """
            @Override
            void logOut() {
              throw new IllegalStateException("still here");
            }
            """);
    try (BankDriver bank = program.open(program.newPlace())) {
      IssuedCard card = bank.createAccount();
      bank.logIn(card.number(), card.pin());
      assertThatExceptionOfType(ProgramEnded.class)
          .isThrownBy(bank::createAccount)
          .withMessageContaining("still here");
    }
  }

  @Test
  @DisplayName("a program whose end is not written can be closed")
  void endIsNotWritten(Workshop workshop) throws IOException {
    Program program =
        usual(
            workshop,
            """
            @Override
            void say(String text) {
              if (text.equals("Bye!")) {
                throw new bank.contract.ToDoException("say goodbye");
              }
              super.say(text);
            }
            """);
    BankDriver bank = program.open(program.newPlace());
    IssuedCard card = bank.createAccount();
    bank.logIn(card.number(), card.pin());
    bank.close();
    assertThat(bank.conversation()).endsWith("> 0");
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
      assertThat(bank.conversation().contains("(killed)"))
          .isEqualTo(Boolean.parseBoolean(answers.getProperty("killed")));
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

  private static Program sample(String name, Workshop workshop) throws IOException {
    Path folder = resource("consoles").resolve(name);
    return program(Files.readString(folder.resolve("Main.java")), workshop);
  }

  /** Makes the program of the usual dialogue with something special about it. */
  private static Program usual(Workshop workshop, String members) throws IOException {
    String main =
        """
        public class Main extends Usual {
          public static void main(String[] args) throws Exception {
            new Main().run(Store.fileIn(args));
          }

          %s
        }
        """;
    return program(main.formatted(members), workshop);
  }

  private static Program program(String main, Workshop workshop) throws IOException {
    return workshop.console(
        Map.of(
            "Main", main,
            "Store", Files.readString(resource("shared").resolve("Store.java")),
            "Usual", Files.readString(resource("shared").resolve("Usual.java"))));
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

package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Workshop.Extension.class)
@DisplayName("The remote driver calls a bank in a child process, and believes nothing")
class RemoteDriverTest {
  private static final IssuedCard CARD = new IssuedCard("4000001234567899", "1234");

  @Test
  @DisplayName("values arrive as they are")
  void values(Workshop workshop) {
    try (Program program = workshop.bank("");
        BankDriver bank = program.open(program.newPlace())) {
      assertThat(program.kind()).isEqualTo(DriverKind.REMOTE);
      assertThat(bank.features()).containsExactly(Feature.PIN_LOCK, Feature.INTEREST);
      assertThat(bank.createAccount()).isEqualTo(CARD);
      assertThat(bank.logIn(CARD.number(), "'; --\t\\n\n")).isEqualTo(LogIn.ACCEPTED);
      assertThat(bank.balance(CARD)).isEqualTo(70);
      assertThat(bank.transfer(CARD, "x", Long.MIN_VALUE)).isEqualTo(Answer.DONE);
      assertThat(bank.interestPaid(12)).isEqualTo(36);
      assertThat(bank.isLocked(CARD)).isFalse();
      assertThat(bank.isLocked(new IssuedCard("", ""))).isTrue();
      assertThat(bank.conversation()).contains("create account -> 4000001234567899 1234");
    }
  }

  static Stream<Arguments> thrown() {
    return Stream.of(
        Arguments.of("new SameAccountException()", Answer.SAME_ACCOUNT),
        Arguments.of("new InvalidCardNumberException()", Answer.INVALID_NUMBER),
        Arguments.of("new CardNotFoundException()", Answer.NO_SUCH_CARD),
        Arguments.of("new InvalidAmountException()", Answer.INVALID_AMOUNT),
        Arguments.of("new InsufficientFundsException()", Answer.INSUFFICIENT_FUNDS),
        Arguments.of("new AmountTooLargeException()", Answer.TOO_LARGE),
        Arguments.of("new CardLockedException()", Answer.LOCKED),
        Arguments.of("new StorageException(\"disk\")", Answer.STORAGE_TROUBLE),
        Arguments.of("new StackOverflowError()", Answer.CRASHED),
        Arguments.of("new SameAccountException() {}", Answer.CRASHED),
        Arguments.of(
            "new IllegalStateException() { public String getMessage() { throw this; } }",
            Answer.CRASHED),
        Arguments.of("new IllegalStateException(\"x\\tvalue\\ny\\nvalue\\n\")", Answer.CRASHED),
        Arguments.of("new Error(\"x\".repeat(9_000_000))", Answer.CRASHED));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("thrown")
  void exceptions(String exception, Answer answer, Workshop workshop) {
    String method = "public void transfer(String a, String b, long c) { throw " + exception + "; }";
    try (Program program = workshop.bank(method);
        BankDriver bank = program.open(program.newPlace())) {
      assertThat(bank.transfer(CARD, "x", 1)).isEqualTo(answer);
      assertThat(bank.balance(CARD)).isEqualTo(70);
    }
  }

  @Test
  @DisplayName("a stub is not written, and a feature that is not offered neither")
  void stubs(Workshop workshop) {
    try (Program program =
            workshop.bank(
                "public long balance(String n) { throw new ToDoException(\"balance\"); }");
        BankDriver bank = program.open(program.newPlace())) {
      assertThatThrownBy(() -> bank.balance(CARD))
          .isInstanceOf(NotWritten.class)
          .hasMessage("to do: balance");
      assertThatThrownBy(() -> bank.withdraw(CARD, 1)).isInstanceOf(NotWritten.class);
    }
  }

  @Test
  @DisplayName("an exception where a value should be makes the answer unreadable")
  void unreadable(Workshop workshop) {
    try (Program program =
            workshop.bank("public Card createAccount() { return new Card(\"1\", \"2\"); }");
        BankDriver bank = program.open(program.newPlace())) {
      assertThatThrownBy(bank::createAccount)
          .isInstanceOf(UnreadableAnswer.class)
          .hasMessageContaining("IllegalArgumentException");
    }
  }

  /** What may happen inside of a call, and how the program then ended. */
  private enum End {
    EXITED("System.exit(0);"),
    TIMED_OUT("while (true) {}"),
    OUT_OF_MEMORY("List<long[]> l = new ArrayList<>(); while (true) l.add(new long[99999]);"),
    OUTPUT_LIMIT("while (true) System.out.print(\"forever\");");

    private final String body;

    End(String body) {
      this.body = body;
    }
  }

  @ParameterizedTest
  @EnumSource(End.class)
  @DisplayName("a call that does not return ends the program in its own way; the next bank is fine")
  void ends(End end, Workshop workshop) {
    String method = "public void addIncome(String n, long a) { " + end.body + " }";
    try (Program program = workshop.bank(method)) {
      Place place = program.newPlace();
      try (BankDriver bank = program.open(place)) {
        assertThatThrownBy(() -> bank.addIncome(CARD, 1))
            .isInstanceOfSatisfying(
                ProgramEnded.class,
                e -> assertThat(e.ending()).isEqualTo(Ending.valueOf(end.name())));
      }
      try (BankDriver bank = program.open(place)) {
        assertThat(bank.balance(CARD)).isEqualTo(70);
      }
    }
  }

  @Test
  @DisplayName("a bank finds no way to the channel through the thread that writes to it")
  void forgeries(Workshop workshop) {
    String forge =
        """
        public long balance(String n) {
          try {
            for (Thread t : Thread.getAllStackTraces().keySet()) {
              if (t.getName().equals("writes to the grader")) {
                java.lang.reflect.Field f = Thread.class.getDeclaredField("target");
                f.setAccessible(true);
              }
            }
          } catch (Throwable e) {
            throw new IllegalStateException(e.getClass().getSimpleName());
          }
          return 1;
        }
        """;
    try (Program program = workshop.bank(forge);
        BankDriver bank = program.open(program.newPlace())) {
      assertThatThrownBy(() -> bank.balance(CARD))
          .isInstanceOf(UnreadableAnswer.class)
          // Which of the two depends on the JDK.
          .hasMessageMatching("(?s).*(InaccessibleObject|NoSuchField)Exception.*");
    }
  }

  @Test
  @DisplayName("killing from another thread ends a call that hangs")
  void killsFromOutside(Workshop workshop) throws Exception {
    String method =
        "public void addIncome(String n, long a) { System.out.println(\"busy\"); while (true) {} }";
    try (Program program = workshop.bank(method)) {
      BankDriver bank = program.openInNewProcess(program.newPlace());
      CompletableFuture<Answer> income =
          CompletableFuture.supplyAsync(() -> bank.addIncome(CARD, 1));
      bank.kill();
      assertThatThrownBy(income::join)
          .hasCauseInstanceOf(ProgramEnded.class)
          .satisfies(
              e -> assertThat(((ProgramEnded) e.getCause()).ending()).isEqualTo(Ending.KILLED));
      bank.close();
    }
  }

  @Test
  @DisplayName("each bank has its classes afresh; a thread that is left costs the process")
  void freshClasses(Workshop workshop) {
    String counting =
        "static int count; public long balance(String n) { return ++count; }"
            + " public void closeAccount(String n) { new Thread(() -> { while (true)"
            + " System.out.println(\"still here\"); }).start(); }";
    try (Program program = workshop.bank(counting)) {
      Place place = program.newPlace();
      for (int i = 0; i < 3; i++) {
        try (BankDriver bank = program.open(place)) {
          assertThat(bank.balance(CARD)).isEqualTo(1);
          assertThat(bank.balance(CARD)).isEqualTo(2);
        }
      }
      BankDriver bank = program.open(place);
      bank.closeAccount(CARD);
      bank.close();
      try (BankDriver next = program.open(place)) {
        assertThat(next.balance(CARD)).isEqualTo(1);
        assertThat(next.conversation()).noneMatch(line -> line.contains("still here"));
      }
    }
  }

  @Test
  @DisplayName("a factory that is still a stub gives way to a console that works")
  void consoleInsteadOfStub(Workshop workshop) {
    String factory =
        "import bank.contract.*; public class Factory implements BankFactory { public Bank"
            + " open(java.nio.file.Path f) { throw new ToDoException(\"open\"); } }";
    String main =
        "public class Main { public static void main(String[] a) { java.util.Scanner s = new"
            + " java.util.Scanner(System.in); while (true) { System.out.println(\"1. Create an"
            + " account\\n2. Log in\\n0. Exit\"); if (s.nextInt() == 0) return;"
            + " System.out.println(\"4000001234567899\\n1234\"); } } }";
    try (Program program =
        workshop.program(
            Map.of("Factory", factory, "Main", main),
            Optional.of("Factory"),
            Optional.of("Main"))) {
      assertThat(program.kind()).isEqualTo(DriverKind.CONSOLE);
      assertThat(program.remarks())
          .extracting("key")
          .containsExactly("driver.console-instead-of-factory");
    }
  }

  @Test
  @DisplayName("the untouched starter is not written, called or typed at")
  void untouchedStarter(Workshop workshop) {
    String factory =
        "import bank.contract.*; public class Factory implements BankFactory { public Bank"
            + " open(java.nio.file.Path f) { throw new ToDoException(\"open\"); } }";
    String main =
        "public class Main { public static void main(String[] a) {"
            + " throw new bank.contract.ToDoException(\"console\"); } }";
    try (Program program =
        workshop.program(
            Map.of("Factory", factory, "Main", main),
            Optional.of("Factory"),
            Optional.of("Main"))) {
      Place place = program.newPlace();
      assertThat(program.kind()).isEqualTo(DriverKind.REMOTE);
      assertThatThrownBy(() -> program.open(place)).isInstanceOf(NotWritten.class);
      Console console = program.startConsole(place, java.util.List.of());
      assertThatThrownBy(console::start)
          .isInstanceOf(NotWritten.class)
          .hasMessage("to do: console");
      console.close();
    }
  }
}

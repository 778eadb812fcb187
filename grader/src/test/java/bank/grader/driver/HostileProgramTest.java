package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import bank.grader.sandbox.SandboxKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Workshop.Extension.class)
@DisplayName("Whatever a console program does, its end has a name and the grader goes on")
class HostileProgramTest {

  static Stream<Arguments> crimes() {
    return Stream.of(
        crime("returns", "System.out.println(\"hello\");", Ending.FINISHED, "hello"),
        crime("exits", "System.out.println(\"hello\"); System.exit(7);", Ending.EXITED, "hello"),
        crime("exits with status 0", "System.exit(0);", Ending.EXITED, ""),
        crime("halts", "Runtime.getRuntime().halt(3);", Ending.EXITED, ""),
        crime(
            "exits in a hook",
            "Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(\"late\")));"
                + " System.exit(1);",
            Ending.EXITED,
            "late"),
        crime(
            "hangs in a hook",
            "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) {} }));"
                + " System.exit(1);",
            Ending.TIMED_OUT,
            ""),
        crime("loops", "System.out.println(\"on\"); while (true) {}", Ending.TIMED_OUT, "on"),
        crime(
            "ignores interrupts",
            "while (true) try { Thread.sleep(9999); } catch (InterruptedException e) {}",
            Ending.TIMED_OUT,
            ""),
        crime(
            "leaves a thread",
            "new Thread(() -> { while (true) try { Thread.sleep(9); } catch (Exception e) {} }).start();",
            Ending.TIMED_OUT,
            ""),
        crime("throws", "int[] a = {}; a[1] = 2;", Ending.CRASHED, "ArrayIndexOutOfBounds"),
        crime(
            "recurses",
            "class R { void r() { r(); } } new R().r();",
            Ending.CRASHED,
            "StackOverflowError"),
        crime(
            "eats memory",
            "List<long[]> l = new ArrayList<>(); while (true) l.add(new long[100000]);",
            Ending.OUT_OF_MEMORY,
            "OutOfMemoryError"),
        crime(
            "eats memory and swallows the error",
            "List<long[]> l = new ArrayList<>(); while (true) try { l.add(new long[100000]); }"
                + " catch (Throwable t) {}",
            Ending.OUT_OF_MEMORY,
            ""),
        crime(
            "floods without a newline",
            "while (true) System.out.print(\"xxxxxxxx\");",
            Ending.OUTPUT_LIMIT,
            "xxxx"),
        crime(
            "floods the error stream",
            "while (true) System.err.println(\"x\");",
            Ending.OUTPUT_LIMIT,
            "x"),
        crime(
            "floods the descriptor",
            "OutputStream o = new FileOutputStream(FileDescriptor.out); while (true) o.write(new byte[9999]);",
            Ending.OUTPUT_LIMIT,
            ""),
        crime(
            "closes its streams",
            "System.in.close(); System.out.close(); System.err.close();",
            Ending.FINISHED,
            ""),
        crime(
            "reads a closed stream",
            "System.in.close(); System.in.read();",
            Ending.CRASHED,
            "Stream closed"),
        crime(
            "replaces its streams",
            "System.setIn(new ByteArrayInputStream(new byte[0])); System.setOut(null); System.setErr(null);",
            Ending.FINISHED,
            ""),
        crime(
            "starts 2,000 threads",
            "for (int i = 0; i < 2000; i++) { Thread t = new Thread(() -> { try { Thread.sleep(99999); }"
                + " catch (Exception e) {} }); t.setDaemon(true); t.start(); } System.out.println(\"many\");",
            Ending.FINISHED,
            "many"),
        crime(
            "throws what cannot be printed",
            "throw new RuntimeException() { public String getMessage() { throw new Error(); }"
                + " public String toString() { throw new Error(); } };",
            Ending.CRASHED,
            "Main$1"),
        crime(
            "throws what prints for ever",
            "throw new RuntimeException() { public String getMessage() { while (true) {} } };",
            Ending.TIMED_OUT,
            ""),
        crime(
            "kills itself",
            "ProcessHandle.current().pid(); throw new RuntimeException(\"cannot\");",
            Ending.CRASHED,
            "cannot"),
        crime(
            "speaks our protocol where it is not spoken",
            "new FileOutputStream(FileDescriptor.out).write(\"value\\t70\\nfinished\\n\".getBytes());"
                + " System.out.print(\"\\nvalue\\t70\\n\");",
            Ending.FINISHED,
            "value\t70"));
  }

  private static Arguments crime(String name, String body, Ending ending, String words) {
    return Arguments.of(name, body, ending, words);
  }

  @ParameterizedTest(name = "a program that {0} ends as {2}")
  @MethodSource("crimes")
  void ends(String name, String body, Ending ending, String words, Workshop workshop) {
    // The program is tried out with arguments first, when it is to be harmless.
    try (Program program = workshop.main("if (args.length == 0) {" + body + "}")) {
      try (Console console = program.startConsole(program.newPlace(), List.of())) {
        Screen screen = console.start();

        assertThat(screen.ending()).contains(ending);
        assertThat(screen.text()).contains(words);
        assertThat(console.type("1")).isEqualTo(new Screen("", Optional.of(ending)));
      }
      worksStill(workshop);
    }
  }

  private static void worksStill(Workshop workshop) {
    try (Program honest = workshop.main("System.out.println(\"fine\");")) {
      Console console = honest.startConsole(honest.newPlace(), List.of());
      assertThat(console.start()).isEqualTo(new Screen("fine\n", Optional.of(Ending.FINISHED)));
      console.close();
    }
  }

  @Test
  @DisplayName("a program is not started again after it hung three times at its start")
  void givesUp(Workshop workshop) {
    try (Program program = workshop.main("while (true) {}")) {
      Place place = program.newPlace();
      assertThat(endOf(program, place)).isNotInstanceOf(NotAsked.class);
      // Trying it out and opening it took up the patience of three.
      assertThat(endOf(program, place)).isInstanceOf(NotAsked.class);
    }
  }

  @Test
  @DisplayName("a program that hangs when one logs in is asked for all else")
  void hangsOnOneRequest(Workshop workshop) {
    String body =
        """
        Scanner in = new Scanner(System.in);
        while (true) {
          System.out.println("1. Create an account\\n2. Log into account\\n0. Exit");
          if (in.nextLine().equals("2")) {
            System.out.println("Enter your card number:");
            in.nextLine();
            System.out.println("Enter your PIN:");
            in.nextLine();
            while (true) {}
          }
          System.out.println("Your card number:\\n4000004938320895\\nYour card PIN:\\n6826");
        }
        """;
    try (Program program = workshop.main(body)) {
      for (int i = 0; i < Workshop.IMPATIENT.hangs(); i++) {
        assertThat(endOfSigningIn(program)).isNotInstanceOf(NotAsked.class);
      }
      assertThat(endOfSigningIn(program)).isInstanceOf(NotAsked.class);
    }
  }

  private static ProgramEnded endOfSigningIn(Program program) {
    try (BankDriver bank = program.open(program.newPlace())) {
      IssuedCard card = bank.createAccount();
      return catchThrowableOfType(ProgramEnded.class, () -> bank.balance(card));
    }
  }

  private static ProgramEnded endOf(Program program, Place place) {
    return catchThrowableOfType(ProgramEnded.class, () -> program.open(place));
  }

  @Test
  @DisplayName(
      "the end of input is the end for a program that reads on, and goodbye for one that looks")
  void endOfInput(Workshop workshop) {
    try (Program reckless =
            workshop.main("Scanner s = new Scanner(System.in); while (true) s.nextLine();");
        Program careful =
            workshop.main(
                "Scanner s = new Scanner(System.in); while (s.hasNextLine()) s.nextLine();"
                    + " System.out.print(\"Bye\");")) {
      try (Console console = reckless.startConsole(reckless.newPlace(), List.of())) {
        assertThat(console.start().isWaiting()).isTrue();
        assertThat(console.endInput().ending()).contains(Ending.CRASHED);
      }
      try (Console console = careful.startConsole(careful.newPlace(), List.of())) {
        console.start();
        assertThat(console.type("a line").isWaiting()).isTrue();
        assertThat(console.endInput()).isEqualTo(new Screen("Bye", Optional.of(Ending.FINISHED)));
        assertThat(console.conversation())
            .containsExactly("> a line", "(end of input)", "Bye", "(FINISHED)");
      }
    }
  }

  @Test
  @DisplayName("a very long line arrives whole, and a line in Kazakh as it is")
  void linesArrive(Workshop workshop) {
    try (Program program =
        workshop.main(
            "Scanner s = new Scanner(System.in); System.out.print(s.nextLine().length() + s.nextLine());")) {
      try (Console console = program.startConsole(program.newPlace(), List.of())) {
        console.start();
        console.type("x".repeat(100_000));
        assertThat(console.type("Сәлем").text()).isEqualTo("100000Сәлем");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1251"})
  @DisplayName("output in UTF-8 and in windows-1251 is readable")
  void encodings(String charset, Workshop workshop) {
    try (Program program =
        workshop.main(
            "new PrintStream(System.out, true, \"" + charset + "\").print(\"Баланс: 70\");")) {
      try (Console console = program.startConsole(program.newPlace(), List.of())) {
        assertThat(console.start().text()).isEqualTo("Баланс: 70");
      }
    }
  }

  @Test
  @DisplayName("a stack trace ends with the program's main method, printed or thrown")
  void stackTraces(Workshop workshop) {
    try (Program program =
            workshop.main(
                "new Exception(\"first\").printStackTrace(); int[] none = {}; none[1]++;");
        Console console = program.startConsole(program.newPlace(), List.of())) {
      assertThat(console.start().text())
          .containsPattern("first\\R\\s*at Main.main.*\\RException in thread")
          .containsPattern("ArrayIndexOutOfBounds.*\\R\\s*at Main.main[^\\n]*\\R$");
      assertThat(console.conversation()).noneMatch(line -> line.contains("bank.grader"));
    }
  }

  @Test
  @DisplayName("an exit status is known")
  void exitStatus(Workshop workshop) {
    try (Program program = workshop.main("System.exit(2);");
        Console console = program.startConsole(program.newPlace(), List.of())) {
      console.start();
      assertThat(console.exitStatus()).hasValue(2);
    }
  }

  @Test
  @DisplayName(
      "in bubblewrap a program finds nothing of ours, no network, and nowhere to write but its folder")
  void bubblewrapHides(Workshop workshop, @TempDir Path secret) throws IOException {
    assumeThat(workshop.sandboxKind())
        .as("bubblewrap works on this machine; without it nothing is hidden")
        .isEqualTo(SandboxKind.BUBBLEWRAP);
    Path file = Files.writeString(secret.resolve("secret.txt"), "hidden tests");
    String tries =
        """
        tell("file", () -> Files.readString(Path.of("%s")));
        tell("grader", () -> new File("%s").list().length);
        tell("hidden tests", () -> new File("%s").list().length);
        tell("passwd", () -> Files.readString(Path.of("/etc/passwd")));
        tell("home", () -> new File("/root").list().length + new File("/home").list().length);
        tell("write", () -> Files.writeString(Path.of("/tmp/../escaped"), "x"));
        tell("classes", () -> Files.writeString(Path.of(Main.class.getResource("Main.class").toURI()), "x"));
        tell("java", () -> Files.createFile(Path.of(System.getProperty("java.home"), "x")));
        tell("network", () -> { new Socket("127.0.0.1", 1).close(); return ""; });
        tell("interfaces", () -> { if (NetworkInterface.networkInterfaces().count() <= 1) throw new Exception(); return ""; });
        tell("process", () -> new ProcessBuilder(System.getProperty("java.home") + "/bin/java").start());
        tell("shell", () -> Runtime.getRuntime().exec("/bin/sh"));
        tell("parent", () -> ProcessHandle.allProcesses().filter(p -> p.pid() > 2 && p.pid() != ProcessHandle.current().pid()).findAny().get());
        tell("environment", () -> System.getenv("PATH").length());
        tell("variables", () -> new String(Files.readAllBytes(Path.of("/proc/1/environ"))).substring(200));
        tell("own folder", () -> { throw new Exception(String.valueOf(Files.exists(Files.writeString(Path.of("here"), "x")))); });
        """
            .formatted(
                file,
                Path.of("target", "classes").toAbsolutePath(),
                Path.of("target", "test-classes").toAbsolutePath());
    String source =
        "import java.io.*; import java.net.*; import java.nio.file.*; import java.util.*; import"
            + " java.util.concurrent.*;\npublic class Main { static void tell(String what,"
            + " Callable<Object> attempt) { try { System.out.println(what + \" SUCCEEDS \" +"
            + " attempt.call()); } catch (Throwable e) { System.out.println(what + \" fails \" +"
            + " String.valueOf(e.getMessage()).lines().findFirst().orElse(null)); } }\n public static void main(String[] args) {\n"
            + tries
            + "}}";
    try (Program program = workshop.console(Map.of("Main", source))) {
      try (Console console = program.startConsole(program.newPlace(), List.of())) {
        Screen screen = console.start();
        assertThat(screen.text()).doesNotContain("SUCCEEDS").contains("own folder fails true");
        assertThat(screen.text().lines()).hasSize(16);
      }
    }
  }
}

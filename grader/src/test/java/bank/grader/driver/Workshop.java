package bank.grader.driver;

import bank.contract.Bank;
import bank.grader.SharedResource;
import bank.grader.TestProgram;
import bank.grader.build.Build;
import bank.grader.sandbox.Leftovers;
import bank.grader.sandbox.ProcessLimits;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxChoice;
import bank.grader.sandbox.SandboxKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compiles students' programs and starts them in real processes. One workshop serves many tests, as
 * one grader serves all submissions of a run.
 */
final class Workshop implements AutoCloseable {
  /** Short enough for a test to wait for it, long enough for a busy machine. */
  static final Limits IMPATIENT =
      new Limits(
          Duration.ofSeconds(4),
          Duration.ofSeconds(2),
          3,
          64,
          200_000,
          new ProcessLimits(1 << 20, 256, 1 << 20));

  private final Path folder;
  private final Sandbox sandbox;
  private final Programs programs;
  private final Programs impatient;
  private final List<Program> made = new ArrayList<>();
  private int builds;

  /** Hands the one workshop to the tests. */
  static final class Extension extends SharedResource {
    Extension() {
      super(Workshop.class);
    }
  }

  /** Opens the workshop; JUnit does. */
  Workshop() throws IOException {
    folder = Files.createTempDirectory("workshop").toRealPath();
    sandbox = Sandbox.choose(SandboxChoice.AUTO, Files.createDirectory(folder.resolve("sandbox")));
    programs =
        new Programs(sandbox, Limits.usual(), Files.createDirectory(folder.resolve("programs")));
    impatient =
        new Programs(sandbox, IMPATIENT, Files.createDirectory(folder.resolve("impatient")));
  }

  SandboxKind sandboxKind() {
    return sandbox.kind();
  }

  Path folder() {
    return folder;
  }

  /** Makes the program of a console. */
  Program console(Map<String, String> sources) {
    return make(programs, compile(sources, Optional.empty(), Optional.of("Main")));
  }

  /** Makes the program of a console that consists of the body of its main method. */
  Program main(String body) {
    return make(
        impatient, compile(Map.of("Main", mainClass(body)), Optional.empty(), Optional.of("Main")));
  }

  /** Makes the program of a bank whose operations a test replaces. */
  Program bank(String members) {
    Build build =
        compile(
            Map.of("Factory", bankClass(members), "Main", mainClass("")),
            Optional.of("Factory"),
            Optional.of("Main"));
    return make(impatient, build);
  }

  /** Makes a program of any kind. */
  Program program(Map<String, String> sources, Optional<String> factory, Optional<String> main) {
    return make(programs, compile(sources, factory, main));
  }

  @Override
  public void close() throws IOException {
    made.forEach(Program::close);
    sandbox.close();
    Leftovers.delete(folder);
  }

  private synchronized Program make(Programs maker, Build build) {
    Program program = maker.of(build, newFolder("work"));
    made.add(program);
    return program;
  }

  private Build compile(
      Map<String, String> sources, Optional<String> factory, Optional<String> main) {
    Path classes = newFolder("classes");
    TestProgram.compile(sources, classes, codeOf(Bank.class));
    return new Build(Optional.of(classes), factory, main, List.of());
  }

  private synchronized Path newFolder(String name) {
    builds++;
    try {
      return Files.createDirectory(folder.resolve(name + builds));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mainClass(String body) {
    return "import java.io.*;\nimport java.net.*;\nimport java.nio.file.*;\nimport java.util.*;\n"
        + "public class Main {\n  public static void main(String[] args) throws Throwable {\n"
        + body
        + "\n  }\n}\n";
  }

  private static String bankClass(String members) {
    return """
        import bank.contract.*;
        import java.nio.file.Path;
        import java.util.*;

        public class Factory implements BankFactory {
          public Bank open(Path databaseFile) {
            return new Tested();
          }

          static class Basic implements Bank, PinLock, Interest {
            public Card createAccount() { return new Card("4000001234567899", "1234"); }
            public boolean logIn(String cardNumber, String pin) { return true; }
            public long balance(String cardNumber) { return 70; }
            public void addIncome(String cardNumber, long amount) {}
            public void transfer(String sender, String receiver, long amount) {}
            public void closeAccount(String cardNumber) {}
            public boolean isLocked(String cardNumber) { return cardNumber.isEmpty(); }
            public long payInterest(int basisPoints) { return 3L * basisPoints; }
            public void close() {}
          }

          static class Tested extends Basic {
            %s
          }
        }
        """
        .formatted(members);
  }

  private static String codeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}

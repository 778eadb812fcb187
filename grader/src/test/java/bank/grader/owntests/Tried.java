package bank.grader.owntests;

import bank.contract.Bank;
import bank.grader.SharedResource;
import bank.grader.build.Build;
import bank.grader.build.Compiler;
import bank.grader.driver.Jars;
import bank.grader.driver.Limits;
import bank.grader.driver.Programs;
import bank.grader.evidence.Evidence;
import bank.grader.intake.Delivery;
import bank.grader.intake.Intake;
import bank.grader.intake.Submission;
import bank.grader.language.Language;
import bank.grader.sandbox.Leftovers;
import bank.grader.sandbox.ProcessLimits;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxChoice;
import bank.grader.sandbox.SandboxKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sqlite.JDBC;

/** Takes submissions from their files to the evidence on their own tests, in real processes. */
final class Tried implements AutoCloseable {
  /** Short enough to wait for tests that never end, long enough for a busy machine. */
  private static final TestLimits LIMITS =
      new TestLimits(
          Duration.ofSeconds(20),
          Duration.ofSeconds(2),
          64,
          new ProcessLimits(1 << 20, 256, 1 << 20));

  private final Path folder;
  private final Sandbox sandbox;
  private final Compiler compiler = new Compiler(List.of(Jars.of(Bank.class), Jars.of(JDBC.class)));
  private final OwnTesting testing;
  private int submissions;

  /** Hands the same one to all tests. */
  static final class Extension extends SharedResource {
    Extension() {
      super(Tried.class);
    }
  }

  /** Makes everything ready; JUnit does. */
  Tried() throws IOException {
    this.folder = Files.createTempDirectory("tried").toRealPath();
    this.sandbox = Sandbox.choose(SandboxChoice.AUTO, newFolder("sandbox"));
    Programs programs = new Programs(sandbox, Limits.usual(), newFolder("shared"));
    this.testing = new OwnTesting(sandbox, programs.jvm(), LIMITS, newFolder("own"));
  }

  SandboxKind sandboxKind() {
    return sandbox.kind();
  }

  /** Examines a submission that consists of these files. */
  Map<String, Evidence> files(Map<String, String> files) throws IOException {
    Path delivery = newFolder("delivery" + ++submissions);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = delivery.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return delivery(delivery);
  }

  /** Examines a submission that lies in a folder. */
  Map<String, Evidence> delivery(Path path) throws IOException {
    Path work = newFolder("work" + ++submissions);
    Submission submission =
        new Intake().read(new Delivery("anna", path), Files.createDirectory(work.resolve("in")));
    Build build = compiler.compile(submission, Files.createDirectory(work.resolve("classes")));
    List<Evidence> evidence =
        testing.examine(submission, build, Files.createDirectory(work.resolve("own")));
    return evidence.stream()
        .collect(Collectors.toMap(one -> one.check().id(), Function.identity()));
  }

  /** Returns all that a report says of a check, in English. */
  static String words(Evidence evidence) {
    return evidence.details().stream().map(Language.EN::say).collect(Collectors.joining("\n"));
  }

  @Override
  public void close() throws IOException {
    sandbox.close();
    Leftovers.delete(folder);
  }

  private Path newFolder(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }
}

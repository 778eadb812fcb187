package bank.grader.owntests;

import bank.contract.BankFactory;
import bank.grader.build.TestBuild;
import bank.grader.build.TestCompiler;
import bank.grader.evidence.Evidence;
import bank.grader.flaws.Flaw;
import bank.grader.flaws.FlawedBankFactory;
import bank.grader.intake.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets a student's tests look for mistakes that we know of. Only tests that need nothing of the
 * student's program can, and of these only those that pass on a bank without a mistake say
 * anything.
 */
final class FlawHunt {
  private static final Path SERVICES = Path.of("META-INF", "services");

  private final TestCompiler compiler;
  private final TestProcess process;
  private final Duration limit;

  /**
   * Prepares the hunt.
   *
   * @param limit when it has taken so long, no other flaw is tried
   */
  FlawHunt(TestCompiler compiler, TestProcess process, Duration limit) {
    this.compiler = compiler;
    this.process = process;
    this.limit = limit;
  }

  /** Runs the tests on each flawed bank. The folder exists and is empty. */
  Evidence examine(Submission submission, Path folder) throws IOException {
    long deadline = System.nanoTime() + limit.toNanos();
    Path nothing = Files.createDirectory(folder.resolve("no-program"));
    Path tests = Files.createDirectory(folder.resolve("classes")).toRealPath();
    TestBuild built = compiler.compile(submission, nothing, tests);
    if (built.types().isEmpty()) {
      return OwnTestEvidence.ofNoHunt();
    }
    List<Path> classPath = List.of(service(folder.resolve("service")), tests);
    Set<String> reliable = reliable(run(Flaw.NONE, classPath, built, folder));
    List<Flaw> noticed = new ArrayList<>();
    List<Flaw> missed = new ArrayList<>();
    for (Flaw flaw : Flaw.values()) {
      if (flaw != Flaw.NONE && !reliable.isEmpty() && System.nanoTime() < deadline) {
        boolean failed =
            run(flaw, classPath, built, folder).failures().stream()
                .anyMatch(failure -> reliable.contains(failure.test()));
        (failed ? noticed : missed).add(flaw);
      }
    }
    return noticed.isEmpty() && missed.isEmpty()
        ? OwnTestEvidence.ofNoHunt()
        : OwnTestEvidence.ofHunt(noticed, missed);
  }

  /** Makes the folder in which the ServiceLoader finds the flawed bank. */
  private static Path service(Path folder) throws IOException {
    Path services = Files.createDirectories(folder.resolve(SERVICES));
    Files.writeString(
        services.resolve(BankFactory.class.getName()), FlawedBankFactory.class.getName());
    return folder.toRealPath();
  }

  private TestResults run(Flaw flaw, List<Path> classPath, TestBuild built, Path folder)
      throws IOException {
    Path work = Files.createDirectory(folder.resolve(flaw.name())).toRealPath();
    return process.runOn(flaw, classPath, built.types(), work);
  }

  /** Tests of one name cannot be told apart, so none of them may fail. */
  private static Set<String> reliable(TestResults sound) {
    Set<String> reliable = new HashSet<>(sound.passed());
    sound.failures().forEach(failure -> reliable.remove(failure.test()));
    return reliable;
  }
}

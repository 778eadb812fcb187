package bank.grader.grading;

import bank.grader.build.Build;
import bank.grader.build.Compiler;
import bank.grader.driver.DriverKind;
import bank.grader.driver.Program;
import bank.grader.driver.Programs;
import bank.grader.evidence.Evidence;
import bank.grader.intake.Delivery;
import bank.grader.intake.Intake;
import bank.grader.intake.Submission;
import bank.grader.language.Message;
import bank.grader.owntests.OwnTesting;
import bank.grader.quality.CodeQuality;
import bank.grader.rubric.Rubric;
import bank.grader.rubric.Scorecard;
import bank.grader.sandbox.SandboxKind;
import bank.grader.suite.HiddenSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes one delivery through all stages. Safe for several threads.
 *
 * @param seed where the random amounts of the hidden tests come from
 */
public record Grader(
    Intake intake,
    Compiler compiler,
    Programs programs,
    HiddenSuite suite,
    CodeQuality quality,
    OwnTesting ownTesting,
    Rubric rubric,
    long seed) {

  /** What the hidden tests found out, and how the program was operated meanwhile. */
  private record Trial(
      Optional<DriverKind> driver, List<Evidence> evidence, List<Message> remarks) {}

  /**
   * Grades a delivery.
   *
   * @param folder an empty folder for everything that comes up meanwhile
   * @throws IOException if the grader cannot use its folder
   * @throws RuntimeException if the grader itself fails: there is no mark then
   */
  public Result grade(Delivery delivery, Path folder) throws IOException {
    Submission submission = intake.read(delivery, newFolder(folder, "delivery"));
    Build build = compiler.compile(submission, newFolder(folder, "classes"));
    Trial trial = test(submission, build, newFolder(folder, "run"));
    List<Evidence> read = quality.examine(submission, build, rubric.qualityRules());
    List<Evidence> own = ownTesting.examine(submission, build, newFolder(folder, "own-tests"));
    Scorecard scorecard =
        rubric.score(Stream.of(trial.evidence(), read, own).flatMap(List::stream).toList());

    return new Result(
        submission.name(),
        Optional.of(scorecard),
        trial.driver(),
        sandboxKind(),
        seed,
        Flag.of(submission, build, scorecard, sandboxKind()),
        remarks(submission, build, trial));
  }

  /** Returns what student programs run in. */
  public SandboxKind sandboxKind() {
    return programs.sandboxKind();
  }

  private Trial test(Submission submission, Build build, Path folder) {
    if (!build.isRunnable()) {
      Message why = whyNothingRuns(submission, build);
      return new Trial(Optional.empty(), suite.nothingRan(why), List.of());
    }
    try (Program program = programs.of(build, folder)) {
      List<Evidence> evidence = suite.examine(program, seed);
      return new Trial(Optional.of(program.kind()), evidence, program.remarks());
    }
  }

  private static Message whyNothingRuns(Submission submission, Build build) {
    if (submission.rejection().isPresent()) {
      return submission.rejection().get();
    }
    return Message.of(
        build.classes().isEmpty() ? "grading.does-not-compile" : "grading.no-program");
  }

  private static Path newFolder(Path folder, String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }

  private static List<Message> remarks(Submission submission, Build build, Trial trial) {
    return Stream.of(
            submission.rejection().stream(),
            submission.remarks().stream(),
            build.problems().stream(),
            trial.remarks().stream())
        .flatMap(stream -> stream)
        .toList();
  }
}

package bank.grader.command;

import bank.grader.grading.GradingRun;
import bank.grader.grading.Result;
import bank.grader.intake.Delivery;
import bank.grader.intake.Intake;
import bank.grader.intake.UnusablePath;
import bank.grader.language.Language;
import bank.grader.report.MarksTable;
import bank.grader.report.ReportWriter;
import bank.grader.rubric.RubricException;
import bank.grader.rubric.Scorecard;
import bank.grader.sandbox.SandboxChoice;
import bank.grader.sandbox.SandboxKind;
import bank.grader.sandbox.SandboxUnavailableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code grade}: marks submissions and writes the reports. */
@Command(
    name = "grade",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = true,
    header = "Marks submissions against the rubric, and writes a report for each and for all.",
    footer = {
      "",
      "Examples:",
      "  A folder of submissions, as the LMS exported it:",
      "    java -jar grader.jar grade submissions --out report",
      "  One submission, with the report in Kazakh:",
      "    java -jar grader.jar grade aigerim.zip --out report --lang kk",
      "  In CI: fail the build below 10 of 20 points:",
      "    java -jar grader.jar grade . --out report --fail-under 10",
      "",
      "Exit status: 0 graded, 1 a mark is below --fail-under, 2 the command line, a path or the",
      "rubric is wrong, 3 the grader itself failed for a submission, which then has no mark."
    })
final class GradeCommand implements Callable<Integer> {
  private static final String VERSION = "1.0";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "A submission (folder, .zip, .tar.gz, .java), or a folder of submissions.")
  private List<Path> paths;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Report folder.")
  private Path out;

  @Option(
      names = "--rubric",
      paramLabel = "FILE",
      description = "The rubric to mark by. Default: the rubric.md that the grader came with.")
  private Optional<Path> rubricFile;

  @Option(
      names = "--lang",
      defaultValue = "en",
      paramLabel = "LANG",
      description = "Language of the reports: ${COMPLETION-CANDIDATES}. Default: en.")
  private Language language;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many submissions are graded at once. Default: one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Where the tests' random amounts come from. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--sandbox",
      defaultValue = "auto",
      paramLabel = "KIND",
      description =
          "What student programs run in: ${COMPLETION-CANDIDATES}. Default: auto, which is"
              + " bubblewrap where it works.")
  private SandboxChoice sandbox;

  @Option(
      names = "--fail-under",
      paramLabel = "POINTS",
      description = "Exit with status 1 if a submission has fewer points.")
  private Optional<Double> limit;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (jobs < 1) {
      throw usage(language.say("command.jobs", jobs));
    }
    try (Workshop workshop = Workshop.equip(RubricSource.read(rubricFile), sandbox, seed)) {
      Path exports = workshop.newFolder("exports");
      List<Delivery> deliveries = new Intake().find(paths, exports);
      List<Result> results = grade(workshop, deliveries);
      new ReportWriter(language, VERSION).write(results, out, Instant.now());
      print(results);
      return status(results).code();
    } catch (UnusablePath wrong) {
      throw usage(language.say(wrong.reason()));
    } catch (RubricException wrong) {
      String file = rubricFile.map(Path::toString).orElse(RubricSource.NAME);
      throw usage(file + ": " + language.say(wrong.problem()));
    } catch (NoSuchFileException missing) {
      throw usage(language.say("command.no-rubric", missing.getFile()));
    } catch (SandboxUnavailableException unavailable) {
      throw usage(language.say("command.no-sandbox", unavailable.getMessage()));
    }
  }

  private List<Result> grade(Workshop workshop, List<Delivery> deliveries)
      throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    if (workshop.grader().sandboxKind() == SandboxKind.NONE) {
      err.println(language.say("command.without-sandbox"));
    }
    ProgressLines progress =
        isOnTerminal()
            ? new ProgressOnTerminal(err, language, deliveries.size())
            : new ProgressLines(err, language, deliveries.size());
    try {
      Path folder = workshop.newFolder("submissions");
      return new GradingRun(workshop.grader(), folder, progress).grade(deliveries, jobs);
    } finally {
      progress.end();
    }
  }

  private static boolean isOnTerminal() {
    return System.console() != null && System.getenv("CI") == null;
  }

  private void print(List<Result> results) {
    PrintWriter table = spec.commandLine().getOut();
    MarksTable.of(results, language).forEach(table::println);
    table.println(language.say("command.reports", out.resolve("index.html")));
    table.flush();
  }

  private ExitStatus status(List<Result> results) {
    if (results.stream().anyMatch(result -> result.scorecard().isEmpty())) {
      return ExitStatus.GRADER_FAILED;
    }
    return results.stream().anyMatch(this::isBelowLimit)
        ? ExitStatus.BELOW_LIMIT
        : ExitStatus.GRADED;
  }

  private boolean isBelowLimit(Result result) {
    double points = (double) result.scorecard().orElseThrow().totalTenths() / Scorecard.TENTHS;
    return limit.isPresent() && points < limit.get();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

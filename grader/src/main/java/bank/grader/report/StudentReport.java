package bank.grader.report;

import bank.grader.driver.DriverKind;
import bank.grader.grading.Result;
import bank.grader.sandbox.SandboxKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A result in words.
 *
 * @param folder the name of the submission as it is, for the file system
 * @param name the same name, fit to be shown
 * @param mark empty if the grader failed
 * @param driver how the program was operated
 * @param sandbox what the program ran in
 * @param seed the seed of all random names and amounts
 * @param flags what the instructor has to look at, the weightiest first
 * @param remarks what student and instructor should know
 */
record StudentReport(
    String folder,
    String name,
    Optional<MarkReport> mark,
    Optional<DriverKind> driver,
    SandboxKind sandbox,
    long seed,
    List<FlagReport> flags,
    List<String> remarks) {

  static StudentReport of(Result result, Words words) {
    return new StudentReport(
        result.submission(),
        words.text(result.submission()),
        result.scorecard().map(scorecard -> MarkReport.of(scorecard, words)),
        result.driver(),
        result.sandbox(),
        result.seed(),
        result.flags().stream()
            .distinct()
            .sorted(FlagReport.weightiestFirst())
            .map(flag -> FlagReport.of(flag, words))
            .toList(),
        words.sayAll(result.remarks()));
  }

  String driverId() {
    return driver.map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("none");
  }

  String sandboxId() {
    return sandbox.name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether the remarks are the main thing to read. */
  boolean startsWithRemarks() {
    return !remarks.isEmpty() && flags.stream().anyMatch(FlagReport::isExplainedByRemarks);
  }

  /** The ids of the flags, with spaces between them. */
  String flagIds() {
    return String.join(" ", flags.stream().map(flag -> flag.flag().id()).toList());
  }

  /** The names of the flags, for people. */
  String flagTitles() {
    return String.join(", ", flags.stream().map(FlagReport::title).toList());
  }

  /** The address of the report's page, from the overview. */
  String link() {
    return ReportFolder.addressOf(folder, "report.html");
  }
}

package bank.grader.report;

import bank.grader.grading.Result;
import bank.grader.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Writes all reports of a run: {@code index.html}, {@code grades.csv}, {@code summary.md}, {@code
 * junit.xml}, and {@code report.html}, {@code report.md} and {@code report.json} under {@code
 * submissions/<name>/}.
 */
public final class ReportWriter {
  private final Words words;
  private final String version;

  /** Creates a writer for reports in a language, made by this version of the grader. */
  public ReportWriter(Language language, String version) {
    this.words = new Words(language);
    this.version = version;
  }

  /**
   * Writes the reports. The same results give the same bytes in whatever order they come, apart
   * from the time in the HTML pages. Reports of an earlier run are replaced; other files are left
   * alone.
   *
   * @param results the results, each of another submission
   * @param directory where to write; need not exist
   * @param now when the run ended
   * @throws IOException if a report cannot be written
   * @throws IllegalArgumentException if the name of a submission is not the plain name of a folder,
   *     or is not the only one of its kind; then nothing is written
   */
  public void write(List<Result> results, Path directory, Instant now) throws IOException {
    refuseBadNames(results.stream().map(Result::submission).toList());
    ClassReport report = ClassReport.of(results, words);
    Origin origin = new Origin(now, version);
    ReportFolder folder = new ReportFolder(directory);
    for (StudentReport student : report.students()) {
      String name = student.folder();
      folder.write(name, "report.html", HtmlPages.student(student, words, origin));
      folder.write(name, "report.md", StudentMarkdown.of(student, words));
      folder.write(name, "report.json", ReportJson.of(student, words));
    }
    folder.write("grades.csv", GradesCsv.of(report));
    folder.write("junit.xml", JunitXml.of(report, words));
    folder.write("summary.md", SummaryMarkdown.of(report, words));
    folder.write("index.html", HtmlPages.overview(report, words, origin));
  }

  private static void refuseBadNames(List<String> names) {
    names.forEach(ReportFolder::checked);
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException("two submissions have the same name: " + names);
    }
  }
}

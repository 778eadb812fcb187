package bank.grader.functional;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command grade")
class GradeCommandTest {
  private static final String QUICK_SAMPLE = "samples/does-not-compile";

  @TempDir Path folder;

  @Test
  @DisplayName("writes a report for each submission and for all")
  void writesReports() throws IOException {
    GraderRun run = grade(QUICK_SAMPLE);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("does-not-compile", "0.0");
    assertThat(out()).isDirectoryRecursivelyContaining("glob:**/report.html");
    assertThat(Files.readString(out().resolve("grades.csv")))
        .startsWith(
            "submission,total,percent,letter,functionality,code-quality,error-handling,sql,flags");
    assertThat(Stream.of("index.html", "summary.md", "junit.xml").map(out()::resolve))
        .allSatisfy(file -> assertThat(file).isNotEmptyFile());
    JsonNode report = GraderRun.report(out(), "does-not-compile");
    assertThat(report.get("driver").asText()).isEqualTo("none");
    assertThat(report.get("remarks").toString()).contains("Main.java", "18");
  }

  @Test
  @DisplayName("ends with status 1 if a mark is below --fail-under")
  void failsUnder() {
    assertThat(grade(QUICK_SAMPLE, "--fail-under", "0.1").status()).isEqualTo(1);
    assertThat(grade(QUICK_SAMPLE, "--fail-under", "0").status()).isZero();
  }

  @Test
  @DisplayName("speaks Kazakh and Russian")
  void speaksOtherLanguages() throws IOException {
    grade(QUICK_SAMPLE, "--lang", "kk");
    assertThat(index()).contains("lang=\"kk\"");

    grade(QUICK_SAMPLE, "--lang", "ru");
    assertThat(index()).contains("lang=\"ru\"");
  }

  private String index() throws IOException {
    return Files.readString(out().resolve("index.html"));
  }

  @Test
  @DisplayName("refuses a path that is not there, and says so")
  void refusesMissingPath() {
    assertUsage(grade("no/such/folder"), "no/such/folder");
  }

  @Test
  @DisplayName("refuses a folder without submissions")
  void refusesEmptyFolder() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertUsage(grade(empty.toString()), empty.toString());
  }

  @Test
  @DisplayName("refuses a broken rubric with line and reason")
  void refusesBrokenRubric() throws IOException {
    Path rubric = folder.resolve("rubric.md");
    String delivered = Files.readString(Path.of("../rubric.md"));
    Files.writeString(rubric, delivered.replace("| sql | 1 |", "| sql | much |"));

    assertUsage(
        grade(QUICK_SAMPLE, "--rubric", rubric.toString()), rubric.toString(), "Line", "much");
  }

  @Test
  @DisplayName("refuses a rubric that is not there")
  void refusesMissingRubric() {
    assertUsage(grade(QUICK_SAMPLE, "--rubric", "none.md"), "none.md", "--rubric");
  }

  @Test
  @DisplayName("refuses a number of jobs below 1")
  void refusesZeroJobs() {
    assertUsage(grade(QUICK_SAMPLE, "--jobs", "0"), "--jobs", "0");
  }

  @Test
  @DisplayName("marks by the rubric that is named, with no rebuild")
  void usesNamedRubric() throws IOException {
    Path rubric = folder.resolve("rubric.md");
    String delivered = Files.readString(Path.of("../rubric.md"));
    Files.writeString(rubric, delivered.replace("| F | 0 | 0 | 24 |", "| Z | 0 | 0 | 24 |"));

    grade(QUICK_SAMPLE, "--rubric", rubric.toString());

    assertThat(GraderRun.report(out(), "does-not-compile").get("letter").asText()).isEqualTo("Z");
  }

  @Test
  @DisplayName("explains itself with examples")
  void helps() {
    GraderRun run = GraderRun.of("grade", "--help");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Examples:", "--fail-under", "--sandbox", "en, kk, ru", "Exit status");
  }

  private static void assertUsage(GraderRun run, String... words) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(words);
    assertThat(run.err()).doesNotContain("\tat ", "Usage:");
    assertThat(run.err()).contains("grader grade --help");
  }

  private GraderRun grade(String... arguments) {
    return GraderRun.of(
        Stream.concat(
                Stream.of("grade", "--out", out().toString(), "--sandbox", "none"),
                Stream.of(arguments))
            .toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("report");
  }
}

package bank.grader.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Grades programs with one known change each, all in one run. A new change is a new folder with a
 * {@code defect.properties}: the program, the edits, and for a defect the check that catches it and
 * the criterion whose points it costs.
 *
 * <p>Grading all takes more than an hour. Unless told otherwise ({@code -Ddefects=all}, or the
 * names of folders with commas between), the test takes some.
 */
@DisplayName("Each defect is caught by its check, and what is no defect costs nothing")
class SeededDefectsTest {
  private static final Path FOLDER = Path.of("src", "test", "defects");
  private static final Path MATRIX = Path.of("target", "defects.md");
  private static final String WANTED = System.getProperty("defects", "some");

  /** Of the folders in their order, every so many-th makes a mixed lot. */
  private static final int STRIDE = 48;

  private static final String JOBS = "2";

  @TempDir static Path work;

  private static List<SeededChange> changes;
  private static List<SeededChange> chosen;
  private static final Map<String, SeededReport> REPORTS = new TreeMap<>();

  @BeforeAll
  static void gradeAll() throws IOException {
    changes = SeededChange.readAll(FOLDER);
    chosen = choose();
    Path submissions = work.resolve("submissions");
    for (SeededProgram program : SeededProgram.values()) {
      program.copyTo(submissions.resolve(program.id()));
    }
    for (SeededChange change : chosen) {
      change.writeTo(submissions.resolve(change.name()));
    }
    Path reports = work.resolve("reports");
    GraderRun run =
        GraderRun.of("grade", submissions.toString(), "--out", reports.toString(), "--jobs", JOBS);
    assertThat(run.status()).as(run.err()).isZero();
    for (String name : graded()) {
      REPORTS.put(name, SeededReport.read(reports, name));
    }
  }

  private static List<SeededChange> choose() {
    return switch (WANTED) {
      case "all" -> changes;
      case "some" ->
          IntStream.range(0, changes.size())
              .filter(i -> i % STRIDE == 0)
              .mapToObj(changes::get)
              .toList();
      default -> Arrays.stream(WANTED.split(",")).map(SeededDefectsTest::named).toList();
    };
  }

  private static SeededChange named(String name) {
    return changes.stream()
        .filter(change -> change.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no folder " + name + " in " + FOLDER));
  }

  private static List<String> graded() {
    List<String> names = new ArrayList<>(chosen.stream().map(SeededChange::name).toList());
    Arrays.stream(SeededProgram.values()).map(SeededProgram::id).forEach(names::add);
    return names;
  }

  @TestFactory
  @DisplayName("there are enough of both kinds for each program")
  Stream<DynamicTest> thereAreEnough() {
    return Arrays.stream(SeededProgram.values())
        .map(program -> dynamicTest(program.id(), () -> expectEnough(program)));
  }

  private static void expectEnough(SeededProgram program) {
    List<SeededChange> ours =
        changes.stream().filter(change -> change.program() == program).toList();
    assertThat(ours)
        .filteredOn(SeededChange::isDefect)
        .hasSizeGreaterThanOrEqualTo(program.fewestDefects());
    assertThat(ours)
        .filteredOn(change -> !change.isDefect())
        .hasSizeGreaterThanOrEqualTo(program.fewestEquivalents());
  }

  @TestFactory
  @DisplayName("each change fits the program that it changes")
  Stream<DynamicTest> changesFit(@TempDir Path folder) {
    return changes.stream()
        .map(
            change ->
                dynamicTest(change.name(), () -> change.writeTo(folder.resolve(change.name()))));
  }

  @TestFactory
  @DisplayName("a defect fails its check and costs points of its criterion")
  Stream<DynamicTest> defectsAreCaught() {
    return chosen.stream()
        .filter(SeededChange::isDefect)
        .map(change -> dynamicTest(change.name(), () -> expectCaught(change)));
  }

  private static void expectCaught(SeededChange change) {
    SeededReport before = REPORTS.get(change.program().id());
    SeededReport after = REPORTS.get(change.name());
    String criterion = change.criterion().orElseThrow();
    assertThat(before.passed()).contains(change.check().orElseThrow());
    assertThat(after.failed()).contains(change.check().orElseThrow());
    assertThat(after.points().get(criterion))
        .as("points of %s", criterion)
        .isLessThan(before.points().get(criterion));
  }

  @TestFactory
  @DisplayName("what is no defect costs neither a check nor a point")
  Stream<DynamicTest> equivalentsCostNothing() {
    return chosen.stream()
        .filter(change -> !change.isDefect())
        .map(change -> dynamicTest(change.name(), () -> expectUntouched(change)));
  }

  private static void expectUntouched(SeededChange change) {
    SeededReport before = REPORTS.get(change.program().id());
    SeededReport after = REPORTS.get(change.name());
    assertThat(after.passed()).containsAll(before.passed());
    assertThat(after.points())
        .allSatisfy(
            (criterion, points) ->
                assertThat(points)
                    .as(criterion)
                    .isGreaterThanOrEqualTo(before.points().get(criterion)));
  }

  @AfterAll
  static void writeMatrix() throws IOException {
    SeededMatrix matrix = new SeededMatrix(chosen, REPORTS);
    Files.writeString(MATRIX, matrix.table());
    if (chosen.equals(changes)) {
      System.out.print(matrix.summary());
    }
  }
}

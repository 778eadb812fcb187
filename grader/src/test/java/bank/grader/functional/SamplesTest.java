package bank.grader.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Grades all samples in one run. A new sample is a new folder: a submission, and in it {@code
 * expected.properties} with the level of each criterion and the place among all samples.
 */
@DisplayName("The samples get the marks that a teacher would give")
class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final int FEWEST = 12;
  private static final String PLACE = "place";

  @TempDir static Path reports;

  private static GraderRun run;
  private static final Map<String, Properties> EXPECTED = new TreeMap<>();

  @BeforeAll
  static void gradeAll() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      for (Path folder : folders.toList()) {
        Properties expected = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve("expected.properties"))) {
          expected.load(file);
        }
        EXPECTED.put(folder.getFileName().toString(), expected);
      }
    }
    run = GraderRun.of("grade", SAMPLES.toString(), "../reference", "--out", reports.toString());
  }

  @Test
  @DisplayName("all are graded, and the table lists them all")
  void allAreGraded() {
    assertThat(EXPECTED).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains(EXPECTED.keySet());
  }

  @TestFactory
  @DisplayName("each criterion is on the level that its descriptor says")
  Stream<DynamicTest> levels() {
    return EXPECTED.entrySet().stream()
        .map(sample -> dynamicTest(sample.getKey(), () -> compare(sample)));
  }

  private void compare(Map.Entry<String, Properties> sample) throws IOException {
    JsonNode report = GraderRun.report(reports, sample.getKey());
    Map<String, String> levels = new TreeMap<>();
    report.get("criteria").forEach(each -> levels.put(text(each, "id"), text(each, "level")));
    Map<String, String> expected = new TreeMap<>();
    levels.keySet().forEach(id -> expected.put(id, sample.getValue().getProperty(id)));

    assertThat(levels).hasSize(4).isEqualTo(expected);
  }

  @Test
  @DisplayName("a better one has at least the points of a worse one")
  void orderIsATeachers() throws IOException {
    List<String> bestFirst =
        EXPECTED.keySet().stream().sorted(Comparator.comparingInt(SamplesTest::place)).toList();

    double before = Double.MAX_VALUE;
    for (String sample : bestFirst) {
      double total = total(sample);
      assertThat(total).as("points of %s, in %s", sample, bestFirst).isLessThanOrEqualTo(before);
      before = total;
    }
  }

  @Test
  @DisplayName("the reference gets 20.0, and nothing is found fault with")
  void referenceIsPerfect() throws IOException {
    JsonNode report = GraderRun.report(reports, "reference");

    assertThat(total("reference")).isEqualTo(20.0);
    assertThat(report.findValues("outcome"))
        .hasSizeGreaterThan(100)
        .noneMatch(outcome -> List.of("failed", "not-checked").contains(outcome.asText()));
  }

  @Test
  @DisplayName("the untouched starter gets at most one point")
  void starterGetsNothing() throws IOException {
    assertThat(total("untouched-starter")).isLessThanOrEqualTo(1.0);
  }

  @Test
  @DisplayName("the sample of the untouched starter is the starter")
  void starterSampleIsTheStarter() throws IOException {
    Path starter = Path.of("../starter/src/main");
    Path sample = SAMPLES.resolve(Path.of("untouched-starter", "src", "main"));
    try (Stream<Path> files = Files.walk(starter)) {
      List<Path> sources = files.filter(Files::isRegularFile).toList();
      assertThat(sources).hasSizeGreaterThan(20);
      assertThat(sources)
          .allSatisfy(
              file ->
                  assertThat(sample.resolve(starter.relativize(file)))
                      .hasSameTextualContentAs(file));
    }
  }

  private static int place(String sample) {
    return Integer.parseInt(EXPECTED.get(sample).getProperty(PLACE));
  }

  private static double total(String sample) throws IOException {
    return GraderRun.report(reports, sample).get("total").asDouble();
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }
}

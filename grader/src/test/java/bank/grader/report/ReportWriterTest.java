package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.grader.grading.Result;
import bank.grader.language.Language;
import bank.grader.sandbox.SandboxKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The report writer")
class ReportWriterTest {
  private static final Instant NOW = Instant.parse("2026-02-01T10:20:30Z");

  private final ReportWriter writer = new ReportWriter(Language.KK, "1.0");

  @TempDir private Path temporary;

  @Test
  @DisplayName("writes the files that others rely on, and no other")
  void files() throws IOException {
    writer.write(List.of(Samples.good(), Samples.unmarked()), temporary.resolve("a/b"), NOW);

    assertThat(read(temporary.resolve("a/b")).keySet())
        .containsExactlyInAnyOrder(
            "grades.csv",
            "index.html",
            "junit.xml",
            "summary.md",
            "submissions/Aigerim Bekova/report.html",
            "submissions/Aigerim Bekova/report.json",
            "submissions/Aigerim Bekova/report.md",
            "submissions/Оспанова Дана/report.html",
            "submissions/Оспанова Дана/report.json",
            "submissions/Оспанова Дана/report.md");
  }

  @Test
  @DisplayName("writes the same bytes for the same results, in whatever order they come")
  void deterministic() throws IOException {
    List<Result> reversed = new ArrayList<>(Samples.all());
    Collections.reverse(reversed);

    writer.write(Samples.all(), temporary.resolve("a"), NOW);
    writer.write(reversed, temporary.resolve("b"), NOW);

    assertThat(read(temporary.resolve("a")))
        .hasSizeGreaterThan(10)
        .isEqualTo(read(temporary.resolve("b")));
  }

  @Test
  @DisplayName("tells the time in the pages only, in one place of each")
  void oneTimeStamp() throws IOException {
    writer.write(Samples.all(), temporary.resolve("a"), NOW);
    writer.write(Samples.all(), temporary.resolve("b"), NOW.plusSeconds(90_000));

    Map<String, String> first = read(temporary.resolve("a"));
    Map<String, String> second = read(temporary.resolve("b"));

    assertThat(second).isNotEqualTo(first);
    second.replaceAll((file, text) -> text.replace("2026-02-02 11:20Z", "2026-02-01 10:20Z"));
    assertThat(second).isEqualTo(first);
    assertThat(first.get("index.html")).containsOnlyOnce("2026-02-01");
  }

  @Test
  @DisplayName("replaces the reports of an earlier run and leaves other files alone")
  void secondRun() throws IOException {
    writer.write(List.of(Samples.good()), temporary, NOW);
    Files.writeString(temporary.resolve("notes.txt"), "mine");
    Files.writeString(temporary.resolve("grades.csv"), "old and much longer ".repeat(1000));
    Files.writeString(temporary.resolve(".index.html.tmp"), "left by a run that was killed");

    writer.write(List.of(Samples.middling()), temporary, NOW);

    assertThat(temporary.resolve("notes.txt")).hasContent("mine");
    assertThat(temporary.resolve("grades.csv")).content().startsWith("submission,").hasLineCount(2);
    assertThat(temporary.resolve("submissions/Aigerim Bekova/report.md")).exists();
    assertThat(read(temporary).keySet()).noneMatch(file -> file.endsWith(".tmp"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "..", "../x", "a/b", "/etc", "a\\b", "..\\x", "a\u0000b", "a\nb"})
  @DisplayName("refuses a name that is not the plain name of a folder, and writes nothing")
  void badName(String name) {
    Path folder = temporary.resolve("reports");

    assertThatThrownBy(() -> writer.write(List.of(Samples.good(), named(name)), folder, NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(folder).doesNotExist();
  }

  @Test
  @DisplayName("refuses two submissions of the same name")
  void sameName() {
    assertThatThrownBy(() -> writer.write(List.of(named("a"), named("a")), temporary, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("does not follow a link out of the folder")
  void link() throws IOException {
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Path submissions = Files.createDirectories(temporary.resolve("reports/submissions"));
    Files.createSymbolicLink(submissions.resolve("a"), elsewhere);

    assertThatThrownBy(() -> writer.write(List.of(named("a")), temporary.resolve("reports"), NOW))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a folder");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  @DisplayName("writes into a folder that the instructor reaches by a link")
  void linkedFolder() throws IOException {
    Path real = Files.createDirectory(temporary.resolve("real"));
    Path link = Files.createSymbolicLink(temporary.resolve("link"), real);

    writer.write(List.of(), link, NOW);
    writer.write(List.of(Samples.good()), link, NOW);

    assertThat(real.resolve("submissions/Aigerim Bekova/report.html")).exists();
  }

  private static Result named(String name) {
    return new Result(
        name, Optional.empty(), Optional.empty(), SandboxKind.NONE, 1, List.of(), List.of());
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}

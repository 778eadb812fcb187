package bank.grader.quality.autograder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.Bank;
import bank.grader.intake.SourceFile;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Examination;
import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sqlite.JDBC;

class AutograderAnalyserTest {
  private static final String LABELLED =
      """
      class Main {
        void run() {
          menu:
          while (true) {
            break menu;
          }
        }
      }
      """;

  private final AutograderAnalyser analyser =
      new AutograderAnalyser(List.of(placeOf(Bank.class), placeOf(JDBC.class)));

  @Test
  void findsItsPlacesInFilesOfOneName() {
    Examination examination =
        examine(
            new SourceFile("first/src/Main.java", "package first; " + LABELLED),
            new SourceFile("second/src/Main.java", "package second;\n" + LABELLED));

    assertThat(placesOf("label", examination))
        .containsExactly(
            new Place("first/src/Main.java", 3, ""), new Place("second/src/Main.java", 4, ""));
    assertThat(examination.failures()).isEmpty();
  }

  @Test
  void looksAtEachOfItsRules() {
    Examination examination = examine(new SourceFile("Main.java", LABELLED));

    assertThat(examination.observations())
        .extracting(Observation::rule)
        .containsExactlyInAnyOrderElementsOf(analyser.rules());
  }

  @Test
  void knowsTheLibrariesOfTheTask() {
    Examination examination =
        examine(
            new SourceFile(
                "Main.java",
                "class Main { bank.contract.Bank bank; org.sqlite.SQLiteDataSource source; }"));

    assertThat(examination.failures()).isEmpty();
  }

  @Test
  void readsArraysOfTheProgramsOwnTypes() {
    Examination examination =
        examine(
            new SourceFile(
                "Main.java",
                "class Main { Main last(Main[] all) {"
                    + " out: for (Main one : all) { continue out; }"
                    + " Main last = all[all.length - 1]; return last; } }"));

    assertThat(placesOf("label", examination)).hasSize(1);
    assertThat(examination.failures()).isEmpty();
  }

  @Test
  void sourcesThatDoNotCompileAreNotExamined() {
    assertThatThrownBy(() -> examine(new SourceFile("Main.java", "class Main { Missing field; }")))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void runsNothingOfTheStudents() {
    System.clearProperty("student.code.ran");

    examine(
        new SourceFile(
            "Main.java",
            """
            class Main {
              static final String RUN = System.setProperty("student.code.ran", "yes");
              static final Class<?> SELF = new Object() { { System.setProperty("student.code.ran", "yes"); } }.getClass();
              static { System.setProperty("student.code.ran", "yes"); }
              enum Choice { EXIT; static { System.setProperty("student.code.ran", "yes"); } }
              String run(Choice choice) { return choice == Choice.EXIT ? RUN : "" + SELF; }
            }
            """));

    assertThat(System.getProperty("student.code.ran")).isNull();
  }

  @Test
  void writesNothingToTheCurrentFolder() throws IOException {
    List<Path> before = filesHere();

    examine(new SourceFile("Main.java", LABELLED));

    assertThat(before).isNotEmpty();
    assertThat(filesHere()).isEqualTo(before);
  }

  private Examination examine(SourceFile... sources) {
    return analyser.examine(
        new Code(List.of(sources), List.of(), Optional.empty(), Optional.empty(), Set.of()));
  }

  private static List<Place> placesOf(String rule, Examination examination) {
    return examination.observations().stream()
        .filter(observation -> observation.rule().equals(rule))
        .flatMap(observation -> observation.places().stream())
        .toList();
  }

  private static List<Path> filesHere() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      return files.sorted().toList();
    }
  }

  private static Path placeOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}

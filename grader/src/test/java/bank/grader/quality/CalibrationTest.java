package bank.grader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import bank.grader.rubric.CriterionRules;
import bank.grader.rubric.CriterionScore;
import bank.grader.rubric.Group;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs that a teacher has looked at get the marks that a teacher would give. */
class CalibrationTest {
  static List<Path> programs() {
    return Samples.folders("calibration");
  }

  @ParameterizedTest
  @MethodSource("programs")
  void pointsLieWhereTheTeacherSees(Path program) throws IOException {
    Properties expected = expected(program);

    CriterionScore score = score(program);

    assertThat(score.points())
        .as("%s", score.evidence())
        .isBetween(
            Integer.valueOf(expected.getProperty("at-least")),
            Integer.valueOf(expected.getProperty("at-most")));
    assertThat(score.level().id()).isEqualTo(expected.getProperty("level"));
  }

  @Test
  void everyTwoNeighboursOfTheSixAreTwoPointsApart() {
    List<Integer> points =
        Stream.of(
                "exemplary",
                "clean-undocumented",
                "store-class-that-talks",
                "long-menu",
                "leaking-classes",
                "pasted-blocks")
            .map(name -> score(Samples.ROOT.resolve("calibration").resolve(name)).points())
            .toList();

    for (int i = 1; i < points.size(); i++) {
      assertThat(points.get(i - 1) - points.get(i)).as("%s", points).isGreaterThanOrEqualTo(2);
    }
  }

  private static CriterionScore score(Path program) {
    List<Evidence> evidence = new ArrayList<>(Samples.examine(Samples.submission(program)));
    for (CriterionRules rules : Samples.RUBRIC.criteria()) {
      if (rules.criterion() != Criterion.CODE_QUALITY) {
        rules.groups().forEach(group -> evidence.add(passed(rules.criterion(), group)));
      }
    }
    return Samples.RUBRIC.score(evidence).criteria().get(Criterion.CODE_QUALITY.ordinal());
  }

  // The other criteria are not what is looked at here.
  private static Evidence passed(Criterion criterion, Group group) {
    Message title = Message.of("quality.own-code.title");
    Check check = new Check("passed-" + group.id(), title, criterion, group.id(), 1);
    return new Evidence(check, Outcome.PASSED, 0, List.of(), List.of());
  }

  private static Properties expected(Path program) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(program.resolve("expected.properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}

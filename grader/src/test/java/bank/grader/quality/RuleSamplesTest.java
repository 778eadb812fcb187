package bank.grader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.evidence.QualityRule;
import bank.grader.intake.SourceFile;
import bank.grader.quality.finding.Analyser;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of rubric.md has a sample that must trigger it and one that must not. */
class RuleSamplesTest {
  private static final List<Analyser> ANALYSERS = CodeQuality.allAnalysers(Samples.LIBRARIES);

  static Stream<QualityRule> rules() {
    return Samples.rules().stream();
  }

  @Test
  void rubricNamesExactlyTheRulesThatCanBeExamined() {
    assertThat(rules().map(QualityRule::id))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Samples.QUALITY.rules());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsWhatTheSampleMarks(QualityRule rule) {
    Path folder = sample(rule, "must");
    List<String> marked =
        Samples.sources(folder).stream()
            .flatMap(file -> Marker.of(rule.id(), file).stream())
            .toList();

    assertThat(placesOf(rule, folder)).containsExactlyInAnyOrderElementsOf(marked);
    Evidence evidence = Samples.examine(Samples.submission(folder), rule.id());
    assertThat(evidence.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(evidence.lost()).isBetween(1, rule.cap());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isSilentOnTheOtherSample(QualityRule rule) {
    Path folder = sample(rule, "must-not");

    assertThat(Samples.sources(folder)).isNotEmpty();
    Evidence evidence = Samples.examine(Samples.submission(folder), rule.id());
    assertThat(evidence.outcome()).as("%s", evidence).isEqualTo(Outcome.PASSED);
    assertThat(evidence.details()).isEmpty();
  }

  private static Path sample(QualityRule rule, String kind) {
    Path folder = Samples.ROOT.resolve("rules").resolve(rule.id()).resolve(kind);
    assertThat(Files.isDirectory(folder)).as("%s has a sample %s", rule.id(), kind).isTrue();
    return folder;
  }

  private static List<String> placesOf(QualityRule rule, Path folder) {
    List<SourceFile> sources = Samples.submission(folder).sources();
    Code code =
        OwnCode.of(Samples.submission(folder))
            .code(Samples.submission(folder), Samples.NOT_COMPILED);
    assertThat(code.sources()).isEqualTo(sources);
    return ANALYSERS.stream()
        .filter(analyser -> analyser.rules().contains(rule.id()))
        .flatMap(analyser -> analyser.examine(code).observations().stream())
        .filter(observation -> observation.rule().equals(rule.id()))
        .reduce(Observation::and)
        .stream()
        .map(Observation::places)
        .flatMap(List::stream)
        .map(RuleSamplesTest::address)
        .toList();
  }

  private static String address(Place place) {
    return place.path() + ':' + place.line();
  }
}

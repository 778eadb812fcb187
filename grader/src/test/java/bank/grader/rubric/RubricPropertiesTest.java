package bank.grader.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Language;
import bank.grader.rubric.markdown.RubricFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("For any evidence")
class RubricPropertiesTest {
  private static final Rubric RUBRIC = RubricFile.parse(RubricTexts.ofTheTests());
  private static final long SEED = 20251123;
  private static final int SUBMISSIONS = 500;

  private static final List<List<Evidence>> MARKED = submissions();

  private static List<List<Evidence>> submissions() {
    Random random = new Random(SEED);
    return IntStream.range(0, SUBMISSIONS)
        .mapToObj(i -> EvidenceSet.random(random).list())
        .filter(RubricPropertiesTest::canBeMarked)
        .toList();
  }

  /** Nothing that could be checked in a whole criterion is refused, which has its own test. */
  private static boolean canBeMarked(List<Evidence> evidence) {
    Set<Criterion> counted = EnumSet.noneOf(Criterion.class);
    evidence.stream()
        .filter(one -> EnumSet.of(Outcome.PASSED, Outcome.FAILED).contains(one.outcome()))
        .filter(one -> !one.check().group().equals(Group.OWN_TESTS))
        .forEach(one -> counted.add(one.check().criterion()));
    return counted.size() == Criterion.values().length;
  }

  @Test
  @DisplayName("all levels and most points occur, so that the other tests mean something")
  void varied() {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    Set<Integer> points = new HashSet<>();
    for (List<Evidence> evidence : MARKED) {
      for (CriterionScore score : RUBRIC.score(evidence).criteria()) {
        levels.add(score.level());
        points.add(score.points());
      }
    }
    assertThat(MARKED).hasSizeGreaterThan(SUBMISSIONS / 2);
    assertThat(levels).containsExactlyInAnyOrder(Level.values());
    assertThat(points).hasSizeGreaterThan(18);
  }

  @Test
  @DisplayName("what the evidence and the reasons cost is what is missing from 20 points")
  void lostPointsAddUp() {
    for (List<Evidence> evidence : MARKED) {
      for (CriterionScore score : RUBRIC.score(evidence).criteria()) {
        int lost = score.evidence().stream().mapToInt(ScoredEvidence::lostTenths).sum();
        assertThat(lost + score.lostToReasons()).isEqualTo((20 - score.points()) * 10);
        if (score.lostToReasons() > 0) {
          assertThat(score.reasons()).isNotEmpty();
        }
      }
    }
  }

  @Test
  @DisplayName("each piece is in the scorecard once, under its criterion, and only failures cost")
  void evidenceIsComplete() {
    for (List<Evidence> evidence : MARKED) {
      List<Evidence> scored = new ArrayList<>();
      for (CriterionScore score : RUBRIC.score(evidence).criteria()) {
        for (ScoredEvidence one : score.evidence()) {
          assertThat(one.evidence().check().criterion()).isEqualTo(score.criterion());
          assertThat(one.lostTenths() == 0 || one.evidence().lost() > 0).isTrue();
          scored.add(one.evidence());
        }
      }
      assertThat(scored).containsExactlyInAnyOrderElementsOf(evidence);
    }
  }

  @Test
  @DisplayName("the order of the evidence and repetition change nothing")
  void deterministic() {
    Random random = new Random(SEED);
    for (List<Evidence> evidence : MARKED) {
      List<Evidence> shuffled = new ArrayList<>(evidence);
      Collections.shuffle(shuffled, random);

      assertThat(RUBRIC.score(shuffled)).isEqualTo(RUBRIC.score(evidence));
      assertThat(RUBRIC.score(evidence).toString()).isEqualTo(RUBRIC.score(evidence).toString());
    }
  }

  @Test
  @DisplayName("losing more never gives more points")
  void monotone() {
    Random random = new Random(SEED);
    for (List<Evidence> evidence : MARKED) {
      int index = random.nextInt(evidence.size());
      Evidence one = evidence.get(index);
      if (one.outcome() != Outcome.PASSED && one.outcome() != Outcome.FAILED) {
        continue;
      }
      List<Evidence> worse = new ArrayList<>(evidence);
      worse.set(index, losing(one, one.check().weight()));
      List<Evidence> better = new ArrayList<>(evidence);
      better.set(index, losing(one, 0));

      for (Criterion criterion : Criterion.values()) {
        assertThat(points(criterion, evidence))
            .as("%s when %s loses more or less", criterion, one.check().id())
            .isBetween(points(criterion, worse), points(criterion, better));
      }
    }
  }

  @Test
  @DisplayName("a level is reached exactly if its share, its gates and the functions are there")
  void levelsFollowGates() {
    int excellent = 0;
    for (List<Evidence> evidence : MARKED) {
      Tallies tallies = new Tallies(RUBRIC.criteria(), evidence);
      Tally required = tallies.group(Criterion.FUNCTIONALITY, "required");
      Tally additional = tallies.group(Criterion.FUNCTIONALITY, "additional");
      boolean gates = required.share().reaches(100) && additional.share().reaches(50);
      CriterionScore score = RUBRIC.score(evidence).criteria().get(0);

      assertThat(score.level() == Level.EXCELLENT)
          .as("%s points with %s and %s", score.points(), required.share(), additional.share())
          .isEqualTo(gates);
      excellent += gates ? 1 : 0;
    }
    assertThat(excellent).isBetween(SUBMISSIONS / 50, SUBMISSIONS / 2);
  }

  @Test
  @DisplayName("every reason can be said in every language")
  void reasonsCanBeSaid() {
    Set<String> said = new HashSet<>();
    for (List<Evidence> evidence : MARKED) {
      for (CriterionScore score : RUBRIC.score(evidence).criteria()) {
        score.reasons().forEach(reason -> said.add(Language.KK.say(reason)));
        score.reasons().forEach(reason -> said.add(Language.RU.say(reason)));
        score.reasons().forEach(reason -> said.add(Language.EN.say(reason)));
      }
    }
    assertThat(said).hasSizeGreaterThan(30).noneMatch(text -> text.matches(".*[{}].*"));
  }

  private static int points(Criterion criterion, List<Evidence> evidence) {
    return RUBRIC.score(evidence).criteria().get(criterion.ordinal()).points();
  }

  private static Evidence losing(Evidence evidence, int lost) {
    Check check = evidence.check();
    Outcome outcome = lost == 0 ? Outcome.PASSED : Outcome.FAILED;
    return new Evidence(check, outcome, lost, List.of(check.title()), List.of());
  }
}

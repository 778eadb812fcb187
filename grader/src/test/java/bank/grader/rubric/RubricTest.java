package bank.grader.rubric;

import static bank.grader.rubric.EvidenceSet.evidence;
import static bank.grader.rubric.EvidenceSet.failed;
import static bank.grader.rubric.EvidenceSet.passed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import bank.grader.rubric.markdown.RubricFile;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The rubric turns evidence into points")
class RubricTest {
  private static final Rubric RUBRIC = RubricFile.parse(RubricTexts.ofTheTests());

  private static CriterionScore score(Criterion criterion, EvidenceSet evidence) {
    return RUBRIC.score(evidence.list()).criteria().get(criterion.ordinal());
  }

  private static CriterionScore functionality(EvidenceSet evidence) {
    return score(Criterion.FUNCTIONALITY, evidence);
  }

  private static CriterionScore quality(EvidenceSet evidence) {
    return score(Criterion.CODE_QUALITY, evidence);
  }

  @Nested
  @DisplayName("The share of the evidence")
  class Shares {

    @Test
    @DisplayName("gives full points when everything holds")
    void everything() {
      Scorecard card = RUBRIC.score(new EvidenceSet().list());

      assertThat(card.totalTenths()).isEqualTo(200);
      assertThat(card.percent()).isEqualTo(100);
      assertThat(card.letter()).isEqualTo("A");
      assertThat(card.criteria())
          .extracting(CriterionScore::criterion, CriterionScore::level, CriterionScore::points)
          .containsExactly(
              tuple(Criterion.FUNCTIONALITY, Level.EXCELLENT, 20),
              tuple(Criterion.CODE_QUALITY, Level.EXCELLENT, 20),
              tuple(Criterion.ERROR_HANDLING, Level.EXCELLENT, 20),
              tuple(Criterion.SQL, Level.EXCELLENT, 20));
      assertThat(card.criteria()).allMatch(criterion -> criterion.reasons().isEmpty());
    }

    @Test
    @DisplayName("gives no points when nothing holds")
    void nothing() {
      EvidenceSet nothing = new EvidenceSet();
      for (Criterion criterion : Criterion.values()) {
        nothing.outcome(criterion, Outcome.FAILED);
      }

      Scorecard card = RUBRIC.score(nothing.list());

      assertThat(card.totalTenths()).isZero();
      assertThat(card.letter()).isEqualTo("F");
      assertThat(card.criteria()).allMatch(c -> c.level() == Level.UNSATISFACTORY);
    }

    @Test
    @DisplayName("weighs checks within a group, and groups within a criterion")
    void weighs() {
      EvidenceSet evidence =
          new EvidenceSet()
              .with("input-output", passed("input-output", 1, 3), failed("input-output", 2, 1, 1))
              .with("bad-input", passed("bad-input", 1, 1), failed("bad-input", 2, 4, 2));

      // 50 * 3/4 + 30 * 3/5 + 20 = 75.5 % lies at 12 + 5 * 15.5/30.
      assertThat(score(Criterion.ERROR_HANDLING, evidence).points()).isEqualTo(14);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_CHECKED", "NOT_APPLICABLE"})
    @DisplayName("leaves out what does not count, check or group")
    void leavesOut(Outcome outcome) {
      EvidenceSet evidence =
          new EvidenceSet()
              .with(
                  "input-output",
                  passed("input-output", 1, 1),
                  failed("input-output", 2, 1, 1),
                  evidence("input-output", 3, 90, outcome, 0))
              .outcome("bad-input", outcome);

      // (50 * 1/2 + 20) / 70 = 64.3 %
      assertThat(score(Criterion.ERROR_HANDLING, evidence).points()).isEqualTo(12);
    }

    @Test
    @DisplayName("of a group with a budget ends at nothing, however much is lost")
    void budget() {
      EvidenceSet evidence =
          new EvidenceSet()
              .with("naming", failed("naming", 1, 90, 90), failed("naming", 2, 60, 60))
              .with("documentation", passed("documentation", 1, 5));

      CriterionScore score = quality(evidence);

      // 85 % is where excellent begins; the 30 tenths are split 90 to 60.
      assertThat(score.points()).isEqualTo(17);
      assertThat(score.evidence()).extracting(ScoredEvidence::lostTenths).startsWith(18, 12, 0);
    }
  }

  @Nested
  @DisplayName("A gate")
  class Gates {

    @ParameterizedTest(name = "required {0} %, additional {1} %: {2} points")
    @CsvSource({
      "100, 100, 20",
      "100, 50, 17",
      "100, 49, 16",
      "100, 40, 16",
      "100, 0, 15",
      "99, 100, 16",
      "80, 100, 16",
      "79, 100, 11",
      "60, 100, 11",
      "50, 0, 8",
      "49, 0, 7"
    })
    void capsAtTheTopOfTheBandBelow(int required, int additional, int points) {
      EvidenceSet evidence =
          new EvidenceSet().share("required", required).share("additional", additional);

      assertThat(functionality(evidence).points()).isEqualTo(points);
    }

    @Test
    @DisplayName("tells why, with what is needed and what is there")
    void givesReason() {
      assertThat(functionality(new EvidenceSet().share("required", 79)).reasons())
          .containsExactly(Message.of("rubric.gate.required", 80, 79, 11));
    }

    @Test
    @DisplayName("above the level that the share reaches is no reason")
    void noReasonAbove() {
      assertThat(functionality(new EvidenceSet().share("additional", 0)).reasons()).isEmpty();
    }

    @Test
    @DisplayName("charges its points to what failed behind it, and the rest to all that failed")
    void chargesItsGroup() {
      EvidenceSet evidence =
          new EvidenceSet()
              .with("queries", passed("queries", 2, 90), failed("queries", 1, 10, 10))
              .with(
                  "transactions", passed("transactions", 2, 90), failed("transactions", 1, 10, 5));

      CriterionScore score = score(Criterion.SQL, evidence);

      // 35 * 0.9 + 30 * 0.95 + 35 = 95 % would be 18 points; the gate leaves 16.
      assertThat(score.points()).isEqualTo(16);
      assertThat(score.evidence())
          .filteredOn(scored -> scored.lostTenths() > 0)
          .extracting(scored -> scored.evidence().check().id(), ScoredEvidence::lostTenths)
          .containsExactly(tuple("transactions-1", 26), tuple("queries-1", 14));
    }

    @Test
    @DisplayName("whose group does not exist is shut, and no evidence is charged for it")
    void notApplicable() {
      CriterionScore score =
          functionality(new EvidenceSet().outcome("additional", Outcome.NOT_APPLICABLE));

      assertThat(score.points()).isEqualTo(16);
      assertThat(score.reasons()).containsExactly(Message.of("rubric.gate.additional", 50, 0, 16));
      assertThat(score.evidence()).allMatch(scored -> scored.lostTenths() == 0);
      assertThat(score.lostToReasons()).isEqualTo(40);
    }

    @Test
    @DisplayName("whose group could not be checked is shut or open, as the rubric says")
    void notChecked() {
      EvidenceSet evidence =
          new EvidenceSet()
              .outcome("additional", Outcome.NOT_CHECKED)
              .outcome("transactions", Outcome.NOT_CHECKED);

      assertThat(functionality(evidence).points()).isEqualTo(16);
      assertThat(functionality(evidence).reasons())
          .containsExactly(Message.of("rubric.unchecked-gate.shut", 16));
      assertThat(score(Criterion.SQL, evidence).points()).isEqualTo(20);
      assertThat(score(Criterion.SQL, evidence).reasons())
          .containsExactly(Message.of("rubric.unchecked-gate.open", 16));
    }
  }

  @Nested
  @DisplayName("Own tests")
  class Tests {

    @ParameterizedTest(name = "naming {0} %, own tests {1} %: {2} points")
    @CsvSource({
      "50, 60, 19",
      "50, 59, 18",
      "50, 0, 18",
      "0, 100, 18",
      "100, 100, 20",
      "100, 0, 20"
    })
    void liftByOnePoint(int naming, int ownTests, int points) {
      EvidenceSet evidence =
          new EvidenceSet().share("naming", naming).share(Group.OWN_TESTS, ownTests);

      assertThat(quality(evidence).points()).isEqualTo(points);
    }

    @Test
    @DisplayName("say so, and what they add is taken from what the failures cost")
    void explainTheLift() {
      CriterionScore score =
          quality(new EvidenceSet().share("naming", 50).share(Group.OWN_TESTS, 60));

      assertThat(score.reasons()).containsExactly(Message.of("rubric.own-tests", 1));
      assertThat(score.evidence()).extracting(ScoredEvidence::lostTenths).startsWith(10, 0);
    }

    @Test
    @DisplayName("do not lift over a gate or into the next level")
    void stayInTheBand() {
      EvidenceSet behindGate = new EvidenceSet().share("documentation", 59);
      EvidenceSet topOfBand = new EvidenceSet().share("clean-code", 57);

      assertThat(quality(behindGate).points()).isEqualTo(16);
      assertThat(quality(behindGate.share(Group.OWN_TESTS, 100)).points()).isEqualTo(16);
      assertThat(quality(topOfBand).points()).isEqualTo(16);
      assertThat(quality(topOfBand.share(Group.OWN_TESTS, 100)).points()).isEqualTo(16);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_CHECKED", "NOT_APPLICABLE"})
    @DisplayName("that do not exist or could not run change nothing")
    void missing(Outcome outcome) {
      EvidenceSet evidence =
          new EvidenceSet().share("naming", 50).outcome(Group.OWN_TESTS, outcome);

      assertThat(quality(evidence).points()).isEqualTo(18);
    }
  }

  @Nested
  @DisplayName("Scaling")
  class Scaling {

    @ParameterizedTest(name = "required {0} %: {1} points for faultless code")
    @CsvSource({"100, 20", "75, 20", "74, 20", "73, 19", "36, 10", "1, 0", "0, 0"})
    void byTheRequiredFunctions(int required, int points) {
      assertThat(quality(new EvidenceSet().share("required", required)).points()).isEqualTo(points);
    }

    @Test
    @DisplayName("says so, and no evidence is charged for it")
    void givesReason() {
      CriterionScore score = quality(new EvidenceSet().share("required", 36));

      assertThat(score.level()).isEqualTo(Level.SATISFACTORY);
      assertThat(score.reasons()).containsExactly(Message.of("rubric.scaled", 20, 10, 36, 75));
      assertThat(score.lostToReasons()).isEqualTo(100);
    }

    @Test
    @DisplayName("takes nothing when the required functions could not be checked")
    void unchecked() {
      EvidenceSet evidence = new EvidenceSet().outcome("required", Outcome.NOT_CHECKED);

      assertThat(quality(evidence).points()).isEqualTo(20);
    }
  }

  @Nested
  @DisplayName("The total")
  class Total {

    @Test
    @DisplayName("is the mean with one decimal, half up, and so is the percent")
    void isRoundedHalfUp() {
      // 17, 20, 20 and 20 points are 19.25 on average: 19.3, which is 96.5 %.
      Scorecard card = RUBRIC.score(new EvidenceSet().share("additional", 50).list());

      assertThat(card.criteria().get(0).points()).isEqualTo(17);
      assertThat(card.totalTenths()).isEqualTo(193);
      assertThat(card.percent()).isEqualTo(97);
    }

    @Test
    @DisplayName("follows the weights")
    void followsTheWeights() {
      String text =
          RubricTexts.ofTheTests().replace("| functionality | 1 |", "| functionality | 3 |");
      Scorecard card =
          RubricFile.parse(text).score(new EvidenceSet().share("additional", 50).list());

      // (3 * 17 + 60) / 6
      assertThat(card.totalTenths()).isEqualTo(185);
    }
  }

  @Test
  @DisplayName("Code of which nothing could be checked has no points if no function works")
  void uncheckedCodeThatDoesNothing() {
    EvidenceSet evidence =
        new EvidenceSet()
            .outcome("required", Outcome.FAILED)
            .outcome(Criterion.CODE_QUALITY, Outcome.NOT_CHECKED);

    assertThat(quality(evidence).points()).isZero();
    assertThat(quality(evidence).reasons()).containsExactly(Message.of("rubric.nothing-to-judge"));
  }

  @Test
  @DisplayName("A criterion to which nothing is applicable has no points")
  void nothingApplicable() {
    CriterionScore score =
        score(Criterion.SQL, new EvidenceSet().outcome(Criterion.SQL, Outcome.NOT_APPLICABLE));

    assertThat(score.points()).isZero();
    assertThat(score.lostToReasons()).isEqualTo(200);
    assertThat(score.reasons()).containsExactly(Message.of("rubric.nothing-to-judge"));
  }

  @Test
  @DisplayName("What cost most comes first, and ties are in the order of groups and names")
  void order() {
    EvidenceSet evidence =
        new EvidenceSet()
            .with("transactions", failed("transactions", 2, 1, 1))
            .with("queries", passed("queries", 3, 1), passed("queries", 1, 1));

    assertThat(score(Criterion.SQL, evidence).evidence())
        .extracting(scored -> scored.evidence().check().id())
        .containsExactly("transactions-2", "connection-0", "queries-1", "queries-3");
  }

  @Test
  @DisplayName("An unknown rule of the code analysis is refused with its line, a known one is not")
  void unknownRule() {
    Set<String> known = Set.of("long-method", "short-name", "no-comment");

    assertThatThrownBy(() -> RUBRIC.requireKnownRules(known))
        .isInstanceOf(RubricException.class)
        .hasMessage(
            "Line 93: there is no rule “EmptyCatchBlock”. Write one of these, or take out the row:"
                + " long-method, no-comment, short-name");

    RUBRIC.requireKnownRules(
        Set.of("long-method", "short-name", "no-comment", "EmptyCatchBlock", "god-class"));
  }
}

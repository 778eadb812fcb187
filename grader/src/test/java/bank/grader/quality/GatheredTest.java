package bank.grader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.evidence.QualityRule;
import bank.grader.language.Message;
import bank.grader.quality.finding.Analyser;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Examination;
import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GatheredTest {
  private static final String RULE = "redundant-code";
  private static final QualityRule COSTLY =
      new QualityRule(RULE, Criterion.CODE_QUALITY, "clean-code", 0, 2, 8);
  private static final QualityRule FREE =
      new QualityRule(RULE, Criterion.CODE_QUALITY, "clean-code", 0, 0, 8);
  private static final Code CODE =
      new Code(List.of(), List.of(), Optional.empty(), Optional.empty(), Set.of());
  private static final Place FIRST = new Place("Main.java", 3, "Main.run");

  private final Gathered gathered = new Gathered();

  @Test
  void lineThatTwoAnalysersFindCountsOnce() {
    add("one", new Examination(List.of(seen(FIRST)), Map.of()));
    add(
        "other",
        new Examination(
            List.of(seen(new Place("Main.java", 3, ""), new Place("Main.java", 9, ""))), Map.of()));

    assertThat(gathered.evidence(COSTLY, CODE).lost()).isEqualTo(4);
  }

  @Test
  void ruleThatAnotherAnalyserHasLookedAtHasARemark() {
    add("one", new Examination(List.of(seen()), Map.of()));
    fail("other");

    Evidence evidence = gathered.evidence(COSTLY, CODE);

    assertThat(evidence.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(evidence.details())
        .containsExactly(Message.of("quality.partly-checked", "other", "broken"));
  }

  @Test
  void ruleThatNobodyHasLookedAtIsNotChecked() {
    fail("one");

    Evidence evidence = gathered.evidence(COSTLY, CODE);

    assertThat(evidence.outcome()).isEqualTo(Outcome.NOT_CHECKED);
    assertThat(evidence.details())
        .containsExactly(Message.of("quality.not-checked", "one", "broken"));
  }

  @Test
  void ruleThatWasSeenOnlyInPartAndFoundNothingIsNotChecked() {
    add("one", new Examination(List.of(seen()), Map.of(RULE, "broken")));

    assertThat(gathered.evidence(COSTLY, CODE).outcome()).isEqualTo(Outcome.NOT_CHECKED);
  }

  @Test
  void whatWasFoundBeforeAFailureCounts() {
    add("one", new Examination(List.of(seen(FIRST)), Map.of(RULE, "broken")));

    Evidence evidence = gathered.evidence(COSTLY, CODE);

    assertThat(evidence.lost()).isEqualTo(2);
    assertThat(evidence.details()).contains(Message.of("quality.partly-checked", "one", "broken"));
  }

  @Test
  void failureIsARemarkWhereNoPointsHangOnTheRule() {
    fail("one");

    Evidence evidence = gathered.evidence(FREE, CODE);

    assertThat(evidence.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(evidence.details()).isNotEmpty();
  }

  private void add(String name, Examination examination) {
    gathered.add(new Named(name), new Attempt<>(Optional.of(examination), ""));
  }

  private void fail(String name) {
    gathered.add(new Named(name), Attempt.refused("broken"));
  }

  private static Observation seen(Place... places) {
    return Observation.of(RULE, List.of(places));
  }

  /** Says what it is called and looks at one rule. */
  private record Named(String name) implements Analyser {
    @Override
    public Set<String> rules() {
      return Set.of(RULE);
    }

    @Override
    public Examination examine(Code code) {
      throw new UnsupportedOperationException("is only asked for its name");
    }
  }
}

package bank.grader.report;

import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import bank.grader.rubric.CriterionScore;
import bank.grader.rubric.Level;
import bank.grader.rubric.ScoredEvidence;
import java.util.Arrays;
import java.util.List;

/** Checks and scores for results to be made of; their messages are in the bundle {@code sample}. */
final class SampleScores {
  private SampleScores() {}

  /** A check that cost nothing. */
  record Sample(String id, Outcome outcome, String words) {
    Sample(String id, Outcome outcome) {
      this(id, outcome, "");
    }
  }

  static Sample passed(String id) {
    return new Sample(id, Outcome.PASSED);
  }

  static ScoredEvidence failed(
      String id, Criterion criterion, int lostTenths, List<String> conversation, Message found) {
    Evidence evidence =
        new Evidence(check(id, criterion), Outcome.FAILED, 3, List.of(found), conversation);
    return new ScoredEvidence(evidence, lostTenths);
  }

  static ScoredEvidence scored(Sample sample, Criterion criterion) {
    Message message =
        sample.words().isEmpty()
            ? Message.of("sample.no-time")
            : Message.of("sample.own-failure", sample.words());
    List<Message> details = sample.outcome() == Outcome.PASSED ? List.of() : List.of(message);
    return new ScoredEvidence(
        new Evidence(check(sample.id(), criterion), sample.outcome(), 0, details, List.of()), 0);
  }

  static CriterionScore score(Criterion criterion, Level level, int points, Sample... samples) {
    List<ScoredEvidence> evidence =
        Arrays.stream(samples).map(sample -> scored(sample, criterion)).toList();
    return new CriterionScore(criterion, level, points, evidence, List.of());
  }

  private static Check check(String id, Criterion criterion) {
    return new Check(id, Message.of("sample." + id + ".title"), criterion, "group", 3);
  }
}

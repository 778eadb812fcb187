package bank.grader.quality;

import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.evidence.QualityRule;
import bank.grader.intake.SourceFile;
import bank.grader.language.Message;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts what was observed into evidence: what, how much, where, what it costs, what to do. */
final class RuleEvidence {
  /** The budget of an aspect, as in rubric.md. */
  private static final int ASPECT_POINTS = 100;

  private RuleEvidence() {}

  /** Makes the evidence; failures of analysers are remarks beside what others saw. */
  static Evidence of(QualityRule rule, Observation observation, List<Message> failures, Code code) {
    int lost = rule.lost(observation.count());
    boolean tolerated = observation.count() <= rule.threshold();
    List<Message> details =
        new ArrayList<>(tolerated ? List.of() : detailsOf(rule, observation, lost));
    details.addAll(failures);
    return new Evidence(
        checkOf(rule),
        lost > 0 ? Outcome.FAILED : Outcome.PASSED,
        lost,
        details,
        tolerated ? List.of() : Excerpt.of(observation.places(), code));
  }

  private static List<Message> detailsOf(QualityRule rule, Observation observation, int lost) {
    List<Message> details = new ArrayList<>();
    details.add(Message.of(key(rule, "found"), observation.count(), rule.threshold()));
    details.addAll(Places.describe(observation.places()));
    details.add(costOf(rule, lost));
    details.add(Message.of(key(rule, "advice")));
    return details;
  }

  /** What a group of checks has to lose is the sum of its checks, and an aspect has a budget. */
  private static Message costOf(QualityRule rule, int lost) {
    return rule.criterion() == Criterion.CODE_QUALITY
        ? Message.of("quality.cost", lost, ASPECT_POINTS)
        : Message.of("quality.cost-of-check", lost, rule.cap());
  }

  /** Makes the evidence of a rule that makes no sense for the code. */
  static Evidence ofNothingToSee(QualityRule rule) {
    return new Evidence(checkOf(rule), Outcome.NOT_APPLICABLE, 0, List.of(), List.of());
  }

  static Evidence ofFailure(QualityRule rule, List<Message> failures) {
    return new Evidence(checkOf(rule), Outcome.NOT_CHECKED, 0, failures, List.of());
  }

  /** Makes the evidence for a submission without code: every aspect loses everything. */
  static List<Evidence> ofNoCode(List<QualityRule> rules) {
    return rules.stream()
        .filter(rule -> rule.criterion() == Criterion.CODE_QUALITY)
        .map(QualityRule::aspect)
        .distinct()
        .map(
            aspect ->
                new Evidence(
                    new Check(
                        "own-code-" + aspect,
                        Message.of("quality.own-code.title"),
                        Criterion.CODE_QUALITY,
                        aspect,
                        ASPECT_POINTS),
                    Outcome.FAILED,
                    ASPECT_POINTS,
                    List.of(
                        Message.of("quality.own-code.found"),
                        Message.of("quality.own-code.advice")),
                    List.of()))
        .toList();
  }

  static Evidence ofForeign(List<SourceFile> files) {
    String paths = files.stream().map(SourceFile::path).collect(Collectors.joining(", "));
    Check check =
        new Check(
            "foreign-code",
            Message.of("quality.foreign-code.title"),
            Criterion.CODE_QUALITY,
            "structure",
            1);
    return new Evidence(
        check,
        Outcome.NOT_CHECKED,
        0,
        List.of(Message.of("quality.foreign-code.found", paths)),
        List.of());
  }

  private static Check checkOf(QualityRule rule) {
    return new Check(
        rule.id(), Message.of(key(rule, "title")), rule.criterion(), rule.aspect(), rule.cap());
  }

  private static String key(QualityRule rule, String part) {
    return "quality." + rule.id() + '.' + part;
  }
}

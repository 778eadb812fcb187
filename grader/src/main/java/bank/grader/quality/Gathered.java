package bank.grader.quality;

import bank.grader.evidence.Evidence;
import bank.grader.evidence.QualityRule;
import bank.grader.language.Message;
import bank.grader.quality.finding.Analyser;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Examination;
import bank.grader.quality.finding.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all analysers saw of one submission, several of which may look at the same rule. */
final class Gathered {
  private final Map<String, Observation> observations = new HashMap<>();
  private final Map<String, List<Failure>> failures = new HashMap<>();

  /** The rules that at least one analyser has looked at from beginning to end. */
  private final Set<String> examined = new HashSet<>();

  void add(Analyser analyser, Attempt<Examination> attempt) {
    if (attempt.result().isEmpty()) {
      analyser.rules().forEach(rule -> fail(analyser, rule, attempt.failure()));
      return;
    }
    Examination examination = attempt.result().get();
    for (Observation observation : examination.observations()) {
      observations.merge(observation.rule(), observation, Observation::and);
      if (!examination.failures().containsKey(observation.rule())) {
        examined.add(observation.rule());
      }
    }
    examination.failures().forEach((rule, why) -> fail(analyser, rule, why));
  }

  private void fail(Analyser analyser, String rule, String why) {
    failures.computeIfAbsent(rule, key -> new ArrayList<>()).add(new Failure(analyser.name(), why));
  }

  /**
   * Makes the evidence for a rule. What was found counts even if something failed beside it; where
   * nothing costs points because nobody could look, the rule was not checked; and where nobody saw
   * anything to look at, it makes no sense.
   */
  Evidence evidence(QualityRule rule, Code code) {
    Observation observation =
        observations.getOrDefault(rule.id(), new Observation(rule.id(), 0, List.of()));
    List<Failure> failed = failures.getOrDefault(rule.id(), List.of());
    boolean nobodyLooked = !examined.contains(rule.id());
    if (nobodyLooked && failed.isEmpty()) {
      return RuleEvidence.ofNothingToSee(rule);
    }
    if (nobodyLooked && rule.points() > 0 && rule.lost(observation.count()) == 0) {
      return RuleEvidence.ofFailure(rule, say("quality.not-checked", failed));
    }
    return RuleEvidence.of(rule, observation, say("quality.partly-checked", failed), code);
  }

  private static List<Message> say(String key, List<Failure> failures) {
    return failures.stream()
        .map(failure -> Message.of(key, failure.analyser(), failure.why()))
        .toList();
  }

  private record Failure(String analyser, String why) {}
}

package bank.grader.quality.source;

import bank.grader.quality.finding.Analyser;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Examination;
import bank.grader.quality.finding.Observation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Parses a submission once and has rules look at it. */
public final class ProgramAnalyser implements Analyser {
  private final List<ProgramRule> rules;

  /** Creates an analyser with these rules. */
  public ProgramAnalyser(List<ProgramRule> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public String name() {
    return "javac";
  }

  @Override
  public Set<String> rules() {
    return rules.stream().map(ProgramRule::id).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Examination examine(Code code) {
    Program program = Program.of(code);
    List<Observation> observations = new ArrayList<>();
    Map<String, String> failures = new HashMap<>();
    for (ProgramRule rule : rules) {
      try {
        rule.look().apply(program).ifPresent(observations::add);
      } catch (RuntimeException | StackOverflowError e) {
        failures.put(rule.id(), e.toString());
      }
    }
    return new Examination(observations, failures);
  }
}

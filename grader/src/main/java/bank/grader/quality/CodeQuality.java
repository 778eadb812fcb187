package bank.grader.quality;

import bank.grader.build.Build;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.QualityRule;
import bank.grader.intake.Submission;
import bank.grader.quality.autograder.AutograderAnalyser;
import bank.grader.quality.documentation.DocumentationRules;
import bank.grader.quality.finding.Analyser;
import bank.grader.quality.finding.Code;
import bank.grader.quality.naming.NamingRules;
import bank.grader.quality.pmd.DuplicateAnalyser;
import bank.grader.quality.pmd.PmdAnalyser;
import bank.grader.quality.source.ProgramAnalyser;
import bank.grader.quality.source.ProgramRule;
import bank.grader.quality.sql.SqlRules;
import bank.grader.quality.structure.StructureRules;
import bank.grader.quality.tidiness.TidinessRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Examines the quality of submissions' code. Thread-safe; create it once and keep it, since its
 * analysers load their rules when they are created.
 */
public final class CodeQuality {
  private final List<Analyser> analysers;

  CodeQuality(List<Analyser> analysers) {
    this.analysers = List.copyOf(analysers);
  }

  /**
   * Creates it with all its analysers.
   *
   * @param libraries what submissions are compiled against
   */
  public static CodeQuality withAllAnalysers(List<Path> libraries) {
    return new CodeQuality(allAnalysers(libraries));
  }

  static List<Analyser> allAnalysers(List<Path> libraries) {
    List<ProgramRule> rules =
        Stream.of(
                StructureRules.all(),
                NamingRules.all(),
                DocumentationRules.all(),
                TidinessRules.all(),
                SqlRules.all())
            .flatMap(List::stream)
            .toList();
    return List.of(
        new ProgramAnalyser(rules),
        new PmdAnalyser(),
        new DuplicateAnalyser(),
        new AutograderAnalyser(libraries));
  }

  /** Returns the ids of all rules that can be examined, in alphabetical order. */
  public Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    analysers.forEach(analyser -> rules.addAll(analyser.rules()));
    return rules;
  }

  /**
   * Examines a submission.
   *
   * @return one piece of evidence for each rule, in the order of the rules; a rule whose analyser
   *     failed was not checked. Without any code of the student's own, one piece for each aspect of
   *     code quality, which loses everything
   * @throws IllegalArgumentException if there is no such rule
   */
  public List<Evidence> examine(Submission submission, Build build, List<QualityRule> rules) {
    refuseUnknown(rules);
    OwnCode own = OwnCode.of(submission);
    List<Evidence> evidence = new ArrayList<>(own.setApart().stream().toList());
    if (!own.exists()) {
      evidence.addAll(RuleEvidence.ofNoCode(rules));
      return evidence;
    }
    Code code = own.code(submission, build);
    boolean deep = NestingLimit.isExceededBy(code.sources());
    Gathered gathered = new Gathered();
    for (Analyser analyser : analysers) {
      gathered.add(
          analyser,
          deep ? Attempt.refused("nested too deeply") : Attempt.at(() -> analyser.examine(code)));
    }
    rules.forEach(rule -> evidence.add(gathered.evidence(rule, code)));
    return evidence;
  }

  private void refuseUnknown(List<QualityRule> rules) {
    Set<String> known = rules();
    for (QualityRule rule : rules) {
      if (!known.contains(rule.id())) {
        throw new IllegalArgumentException("no such rule of code quality: " + rule.id());
      }
    }
  }
}

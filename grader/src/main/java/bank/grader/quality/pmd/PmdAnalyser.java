package bank.grader.quality.pmd;

import bank.grader.intake.SourceFile;
import bank.grader.quality.finding.Analyser;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Examination;
import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pmd.PMDConfiguration;
import net.sourceforge.pmd.PmdAnalysis;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.rule.Rule;
import net.sourceforge.pmd.lang.rule.RuleSet;
import net.sourceforge.pmd.lang.rule.RuleSetLoader;
import net.sourceforge.pmd.reporting.Report;
import net.sourceforge.pmd.reporting.Report.ProcessingError;
import net.sourceforge.pmd.reporting.Report.SuppressedViolation;
import net.sourceforge.pmd.reporting.RuleViolation;
import net.sourceforge.pmd.util.log.PmdReporter;

/**
 * Finds what PMD finds, by a curated set of its rules, each of which has the id of ours for a
 * message. Suppressions are not heeded.
 *
 * <p>PMD's rules keep state while they work, so each examination that runs at the same time has a
 * set of its own; a set is loaded once and used again.
 */
public final class PmdAnalyser implements Analyser {
  private static final String RULESET = "bank/grader/quality/pmd/ruleset.xml";

  private final Queue<List<RuleSet>> idle = new ConcurrentLinkedQueue<>();
  private final Set<String> rules;

  /** Loads the rules. */
  public PmdAnalyser() {
    List<RuleSet> loaded = load();
    rules =
        loaded.stream()
            .flatMap(set -> set.getRules().stream())
            .map(Rule::getMessage)
            .collect(Collectors.toUnmodifiableSet());
    idle.add(loaded);
  }

  @Override
  public String name() {
    return "PMD";
  }

  @Override
  public Set<String> rules() {
    return rules;
  }

  @Override
  public Examination examine(Code code) {
    List<RuleSet> sets = Optional.ofNullable(idle.poll()).orElseGet(PmdAnalyser::load);
    Report report = run(code, sets);
    // Rules that failed may be left in any state, so only those that did not are used again.
    if (report.getProcessingErrors().isEmpty()) {
      idle.add(sets);
    }
    return new Examination(observations(report), failures(report));
  }

  // PMD leaves the whole file when a rule fails, so no rule has seen all of it.
  private Map<String, String> failures(Report report) {
    return report.getProcessingErrors().stream()
        .findFirst()
        .map(ProcessingError::getMsg)
        .map(why -> rules.stream().collect(Collectors.toMap(rule -> rule, rule -> why)))
        .orElse(Map.of());
  }

  private List<Observation> observations(Report report) {
    Map<String, List<Place>> places = new TreeMap<>();
    rules.forEach(rule -> places.put(rule, new ArrayList<>()));
    violations(report)
        .forEach(violation -> places.get(violation.getRule().getMessage()).add(place(violation)));
    return places.entrySet().stream()
        .map(entry -> Observation.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Report run(Code code, List<RuleSet> sets) {
    PMDConfiguration configuration = new PMDConfiguration();
    configuration.setThreads(0);
    configuration.setIgnoreIncrementalAnalysis(true);
    configuration.setReporter(PmdReporter.quiet());
    code.classes().ifPresent(classes -> configuration.prependAuxClasspath(classes.toString()));
    try (PmdAnalysis analysis = PmdAnalysis.create(configuration)) {
      analysis.addRuleSets(sets);
      for (SourceFile source : code.sources()) {
        analysis.files().addSourceFile(FileId.fromPathLikeString(source.path()), source.text());
      }
      return analysis.performAnalysisAndCollectReport();
    }
  }

  private static Stream<RuleViolation> violations(Report report) {
    return Stream.concat(
        report.getViolations().stream(),
        report.getSuppressedViolations().stream().map(SuppressedViolation::getRuleViolation));
  }

  private static Place place(RuleViolation violation) {
    return new Place(
        violation.getFileId().getOriginalPath(), violation.getBeginLine(), symbol(violation));
  }

  // What stands outside of methods and is no variable, such as an import, has no name of its own.
  private static String symbol(RuleViolation violation) {
    Map<String, String> about = violation.getAdditionalInfo();
    List<String> names =
        Stream.of(RuleViolation.CLASS_NAME, RuleViolation.METHOD_NAME, RuleViolation.VARIABLE_NAME)
            .map(about::get)
            .filter(name -> name != null && !name.isEmpty())
            .toList();
    return names.size() < 2 ? "" : String.join(".", names);
  }

  private static List<RuleSet> load() {
    return List.of(new RuleSetLoader().loadFromResource(RULESET));
  }
}

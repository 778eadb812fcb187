package bank.grader.report;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.Outcome;
import bank.grader.rubric.CriterionScore;
import bank.grader.rubric.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a criterion in words.
 *
 * @param criterion which one
 * @param name its name
 * @param level the level reached
 * @param levelName the name of the level
 * @param descriptor what the rubric says of the level
 * @param points of 20
 * @param reasons what kept the level from being higher
 * @param checks all checks, what cost most first
 */
record CriterionReport(
    Criterion criterion,
    String name,
    Level level,
    String levelName,
    String descriptor,
    int points,
    List<String> reasons,
    List<CheckReport> checks) {
  static final int FULL_POINTS = 20;

  static CriterionReport of(CriterionScore score, Words words) {
    Criterion criterion = score.criterion();
    return new CriterionReport(
        criterion,
        words.say(keyOf(criterion)),
        score.level(),
        words.say(keyOf(score.level())),
        words.say("report.descriptor." + criterion.id() + "." + score.level().id()),
        score.points(),
        words.sayAll(score.reasons()),
        score.evidence().stream()
            .sorted(Comparator.comparingInt(scored -> -scored.lostTenths()))
            .map(scored -> CheckReport.of(scored, words))
            .toList());
  }

  static String keyOf(Criterion criterion) {
    return "rubric.criterion." + criterion.id();
  }

  static String shortKeyOf(Criterion criterion) {
    return "report.short." + criterion.id();
  }

  static String keyOf(Level level) {
    return "rubric.level." + level.id();
  }

  /** Tells whether there is more to tell than the level. */
  boolean hasDetails() {
    return !checks.isEmpty() || !reasons.isEmpty();
  }

  List<CheckReport> failed() {
    return with(Outcome.FAILED);
  }

  /** The failed checks; those that failed for one and the same reason are one. */
  List<CheckReport> cards() {
    Map<List<String>, List<CheckReport>> reasons = new LinkedHashMap<>();
    for (CheckReport check : failed()) {
      List<String> reason = check.hasItsOwnStory() ? List.of(check.id()) : check.found();
      reasons.computeIfAbsent(reason, first -> new ArrayList<>()).add(check);
    }
    return reasons.values().stream()
        .map(CheckReport::together)
        .sorted(Comparator.comparingInt(card -> -card.lostTenths()))
        .toList();
  }

  List<CheckReport> passed() {
    return with(Outcome.PASSED);
  }

  List<CheckReport> notChecked() {
    return with(Outcome.NOT_CHECKED);
  }

  List<CheckReport> notApplicable() {
    return with(Outcome.NOT_APPLICABLE);
  }

  /** The checks of the student's own tests, which stand apart from all others. */
  List<CheckReport> ownTests() {
    return checks.stream().filter(CheckReport::isAboutOwnTests).toList();
  }

  int percent() {
    return 100 * points / FULL_POINTS;
  }

  private List<CheckReport> with(Outcome outcome) {
    return checks.stream()
        .filter(check -> check.outcome() == outcome && !check.isAboutOwnTests())
        .toList();
  }
}

package bank.grader.report;

import bank.grader.evidence.Criterion;
import bank.grader.rubric.Scorecard;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A mark in words.
 *
 * @param totalTenths the mark in tenths of a point
 * @param percent the share of 20 points
 * @param letter the letter grade
 * @param criteria the criteria in the order of the rubric
 */
record MarkReport(int totalTenths, int percent, String letter, List<CriterionReport> criteria) {
  private static final int FIRST_STEPS = 5;

  static MarkReport of(Scorecard scorecard, Words words) {
    return new MarkReport(
        scorecard.totalTenths(),
        scorecard.percent(),
        scorecard.letter(),
        scorecard.criteria().stream().map(score -> CriterionReport.of(score, words)).toList());
  }

  CriterionReport criterion(Criterion criterion) {
    return criteria.stream()
        .filter(report -> report.criterion() == criterion)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the scorecard lacks " + criterion.id()));
  }

  /** The failed checks that cost most, over all criteria; a reason that is met again is no step. */
  List<CheckReport> firstSteps() {
    Set<String> titles = new HashSet<>();
    return criteria.stream()
        .flatMap(criterion -> criterion.cards().stream())
        .filter(check -> check.lostTenths() > 0)
        .sorted(Comparator.comparingInt(check -> -check.lostTenths()))
        .filter(check -> titles.add(check.title()))
        .limit(FIRST_STEPS)
        .toList();
  }

  /** How many checks were passed. */
  long passed() {
    return criteria.stream().mapToLong(criterion -> criterion.passed().size()).sum();
  }

  /** How many checks count. */
  long counted() {
    return passed() + criteria.stream().mapToLong(criterion -> criterion.failed().size()).sum();
  }

  /** A sentence or two on the whole. */
  String summary(Words words) {
    CriterionReport best = byPoints().reduce((first, second) -> second).orElseThrow();
    CriterionReport weakest = byPoints().findFirst().orElseThrow();
    if (weakest.points() == CriterionReport.FULL_POINTS) {
      return words.say("report.summary.full");
    }
    if (best.points() == weakest.points()) {
      return words.say("report.summary.even");
    }
    return words.say("report.summary.balance", best.name(), weakest.name());
  }

  /** The weakest criterion first; of equals, the later one of the rubric. */
  private Stream<CriterionReport> byPoints() {
    return criteria.stream()
        .sorted(
            Comparator.comparingInt(CriterionReport::points)
                .thenComparing(CriterionReport::criterion, Comparator.reverseOrder()));
  }
}

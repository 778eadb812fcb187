package bank.grader.report;

import bank.grader.evidence.Criterion;
import bank.grader.grading.Flag;
import bank.grader.grading.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All results of a run in words.
 *
 * @param students a report for each submission, ordered by name
 */
record ClassReport(List<StudentReport> students) {
  private static final int SHOWN_FAILURES = 12;

  /** Orders by name, so that the order in which submissions were graded does not show. */
  static ClassReport of(List<Result> results, Words words) {
    return new ClassReport(
        results.stream().sorted(byName()).map(result -> StudentReport.of(result, words)).toList());
  }

  long marked() {
    return marks().count();
  }

  /** The mean mark in tenths of a point; empty if nobody has a mark. */
  OptionalInt meanTenths() {
    int[] totals = marks().mapToInt(MarkReport::totalTenths).toArray();
    return totals.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(
            (int) roundedQuotient(Arrays.stream(totals).asLongStream().sum(), totals.length));
  }

  /** The median mark in tenths of a point; empty if nobody has a mark. */
  OptionalInt medianTenths() {
    int[] totals = marks().mapToInt(MarkReport::totalTenths).sorted().toArray();
    if (totals.length == 0) {
      return OptionalInt.empty();
    }
    int lower = totals[(totals.length - 1) / 2];
    int upper = totals[totals.length / 2];
    return OptionalInt.of((int) roundedQuotient((long) lower + upper, 2));
  }

  List<Distribution> distributions() {
    return Arrays.stream(Criterion.values())
        .map(
            criterion ->
                Distribution.of(criterion, marks().map(mark -> mark.criterion(criterion)).toList()))
        .toList();
  }

  /** The submissions under each flag that was raised, the weightiest flag first. */
  Map<Flag, List<StudentReport>> flagged() {
    Map<Flag, List<StudentReport>> flagged = new TreeMap<>(FlagReport.weightiestFirst());
    for (StudentReport student : students) {
      for (FlagReport flag : student.flags()) {
        flagged.computeIfAbsent(flag.flag(), first -> new ArrayList<>()).add(student);
      }
    }
    return flagged;
  }

  /** Tells whether these are all submissions, so that it is no use to name them. */
  boolean isWholeClass(List<StudentReport> some) {
    return students.size() > 1 && some.size() == students.size();
  }

  /** The checks that failed most often, the most frequent first; of equals, what cost most. */
  List<FrequentFailure> frequentFailures() {
    Map<String, FrequentFailure> byCheck = new LinkedHashMap<>();
    marks()
        .flatMap(mark -> mark.criteria().stream())
        .flatMap(criterion -> Stream.of(criterion.failed(), criterion.passed()))
        .flatMap(List::stream)
        .forEach(
            check -> byCheck.merge(check.id(), FrequentFailure.of(check), FrequentFailure::plus));
    return byCheck.values().stream()
        .filter(failure -> failure.failed() > 0)
        .sorted(
            Comparator.comparingInt(FrequentFailure::failed)
                .thenComparingInt(FrequentFailure::lostTenths)
                .reversed()
                .thenComparing(failure -> failure.check().id()))
        .limit(SHOWN_FAILURES)
        .toList();
  }

  private static Comparator<Result> byName() {
    return Comparator.comparing(Result::submission, String.CASE_INSENSITIVE_ORDER)
        .thenComparing(Result::submission);
  }

  static long roundedQuotient(long dividend, long divisor) {
    return (2 * dividend + divisor) / (2 * divisor);
  }

  private Stream<MarkReport> marks() {
    return students.stream().flatMap(student -> student.mark().stream());
  }
}

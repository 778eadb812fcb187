package bank.grader.rubric;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.language.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Scores one criterion of one submission: the share of the evidence gives points, gates cap them,
 * own tests lift them within their band, and missing functions scale them.
 */
final class CriterionScoring {
  private static final Comparator<ScoredEvidence> MOST_COSTLY_FIRST =
      Comparator.comparingInt(ScoredEvidence::lostTenths).reversed();

  private final Rubric rubric;
  private final CriterionRules rules;
  private final Tallies tallies;
  private final List<Evidence> evidence;
  private final List<Message> reasons = new ArrayList<>();

  CriterionScoring(Rubric rubric, CriterionRules rules, Tallies tallies) {
    this.rubric = rubric;
    this.rules = rules;
    this.tallies = tallies;
    this.evidence = tallies.evidenceOf(rules.criterion());
  }

  CriterionScore score() {
    List<Tally> counting =
        tallies.groupsOf(rules.criterion()).stream()
            .filter(tally -> tally.counts() && tally.group().weight() > 0)
            .toList();
    return counting.isEmpty() ? nothingToJudge() : score(counting);
  }

  private CriterionScore score(List<Tally> counting) {
    Share share = meanOf(counting);
    PointScale scale = new PointScale(rubric.bands(), rules.thresholds());
    int earned = scale.points(share);
    List<Gate> shut = shutGates(scale.level(share));
    int allowed = shut.stream().mapToInt(this::mostBehind).reduce(earned, Math::min);
    int lift = lift(allowed);
    int points = scaled(allowed + lift);

    // A lift ends at the top of the band, which is where a shut gate holds: there are never both.
    List<Integer> toShare = split(Rubric.FULL_POINTS - earned - lift, this::partOfShare);
    Set<String> behind = shut.stream().map(Gate::group).collect(Collectors.toSet());
    List<Integer> toGates = split(earned - allowed, one -> partOfGates(one, behind));
    return result(points, i -> toShare.get(i) + toGates.get(i));
  }

  private CriterionScore nothingToJudge() {
    boolean unchecked = tallies.groupsOf(rules.criterion()).stream().anyMatch(Tally::isUnchecked);
    if (unchecked && !factor().isNone()) {
      throw new IllegalArgumentException(
          rules.criterion().id() + ": nothing of it could be checked, so it has no points");
    }
    reasons.add(Message.of("rubric.nothing-to-judge"));
    return result(0, i -> 0);
  }

  private CriterionScore result(int points, IntUnaryOperator lostTenths) {
    List<ScoredEvidence> scored =
        IntStream.range(0, evidence.size())
            .mapToObj(i -> new ScoredEvidence(evidence.get(i), lostTenths.applyAsInt(i)))
            .sorted(MOST_COSTLY_FIRST)
            .toList();
    return new CriterionScore(rules.criterion(), rubric.levelOf(points), points, scored, reasons);
  }

  private static Share meanOf(List<Tally> groups) {
    int weights = groups.stream().mapToInt(tally -> tally.group().weight()).sum();
    return groups.stream()
        .map(tally -> tally.share().times(tally.group().weight()))
        .reduce(Share.NONE, Share::plus)
        .dividedBy(Share.of(weights, 1));
  }

  /** Finds the gates that keep the criterion from the level that its share has reached. */
  private List<Gate> shutGates(Level reached) {
    List<Gate> inTheWay =
        rules.gates().stream().filter(gate -> gate.level().compareTo(reached) >= 0).toList();
    inTheWay.stream().flatMap(gate -> reason(gate).stream()).distinct().forEach(reasons::add);
    return inTheWay.stream().filter(gate -> !isOpen(gate)).toList();
  }

  private boolean isOpen(Gate gate) {
    Tally tally = tallies.group(rules.criterion(), gate.group());
    return tally.isUnchecked() ? gate.holdsUnchecked() : tally.share().reaches(gate.atLeast());
  }

  private Optional<Message> reason(Gate gate) {
    Tally tally = tallies.group(rules.criterion(), gate.group());
    if (tally.isUnchecked()) {
      String end = gate.holdsUnchecked() ? "open" : "shut";
      return Optional.of(Message.of("rubric.unchecked-gate." + end, mostBehind(gate)));
    }
    return isOpen(gate)
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "rubric.gate." + gate.group(),
                gate.atLeast(),
                tally.share().wholePercent(),
                mostBehind(gate)));
  }

  /** Returns the most points that are left if the gate is shut: the top of the band below. */
  private int mostBehind(Gate gate) {
    return rubric.band(gate.level()).from() - 1;
  }

  private int lift(int points) {
    int room = rubric.band(rubric.levelOf(points)).to() - points;
    int lift =
        tallies
            .ownTests(rules.criterion())
            .map(tally -> tally.share().dividedBy(Share.percent(rubric.ownTests().fullFrom())))
            .map(share -> share.atMostAll().times(rubric.ownTests().points()).floor())
            .map(earned -> Math.min(earned, room))
            .orElse(0);
    if (lift > 0) {
      reasons.add(Message.of("rubric.own-tests", lift));
    }
    return lift;
  }

  private int scaled(int points) {
    int scaled = factor().times(points).roundedHalfUp();
    if (scaled < points) {
      reasons.add(
          Message.of(
              "rubric.scaled",
              points,
              scaled,
              required().share().wholePercent(),
              rules.fullFrom().getAsInt()));
    }
    return scaled;
  }

  /** Returns what the points are multiplied by: all, unless too few required functions work. */
  private Share factor() {
    return rules.fullFrom().isEmpty() || required().isUnchecked()
        ? Share.ALL
        : required().share().dividedBy(Share.percent(rules.fullFrom().getAsInt())).atMostAll();
  }

  private Tally required() {
    return tallies.group(Criterion.FUNCTIONALITY, Group.REQUIRED);
  }

  private List<Integer> split(int points, Function<Evidence, Share> part) {
    return LostPoints.split(points * Scorecard.TENTHS, evidence.stream().map(part).toList());
  }

  private Share partOfShare(Evidence one) {
    Tally tally = tallies.group(rules.criterion(), one.check().group());
    return tally.takenBy(one).times(tally.group().weight());
  }

  private Share partOfGates(Evidence one, Set<String> groups) {
    String group = one.check().group();
    return groups.contains(group)
        ? tallies.group(rules.criterion(), group).takenBy(one)
        : Share.NONE;
  }
}

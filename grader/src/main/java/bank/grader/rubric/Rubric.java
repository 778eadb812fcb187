package bank.grader.rubric;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.QualityRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * The rubric, executable. Immutable.
 *
 * @param bands the points of the levels, the highest first; together 0 to 20 without a gap
 * @param criteria the rules of the four criteria, in their order; at least one has a weight
 * @param ownTests how own tests lift the code quality
 * @param letters the letter scale, the highest first; together 0 to 100 percent without a gap
 * @param qualityRuleRows what the rules of the code analysis cost, as it is written
 */
public record Rubric(
    List<Band> bands,
    List<CriterionRules> criteria,
    OwnTests ownTests,
    List<Letter> letters,
    List<QualityRuleRow> qualityRuleRows) {
  /** The most points that a criterion, and so a submission, can have. */
  public static final int FULL_POINTS = 20;

  private static final int FULL_PERCENT = 100;

  /** Copies the lists, and makes sure that all levels, criteria and percents are there. */
  public Rubric {
    bands = List.copyOf(bands);
    criteria = List.copyOf(criteria);
    letters = List.copyOf(letters);
    qualityRuleRows = List.copyOf(qualityRuleRows);
    List<Level> levels = bands.stream().map(Band::level).toList();
    List<Criterion> judged = criteria.stream().map(CriterionRules::criterion).toList();
    if (!levels.equals(List.of(Level.values()))
        || !areSeamless(bands, FULL_POINTS, Band::from, Band::to)) {
      throw new IllegalArgumentException("not the bands of all levels: " + bands);
    }
    if (!judged.equals(List.of(Criterion.values()))
        || criteria.stream().noneMatch(rules -> rules.weight() > 0)) {
      throw new IllegalArgumentException("not the rules of all criteria: " + criteria);
    }
    if (!areSeamless(letters, FULL_PERCENT, Letter::from, Letter::to)) {
      throw new IllegalArgumentException("not the letters of every percent: " + letters);
    }
  }

  /** Returns the points of a level. */
  public Band band(Level level) {
    return bands.get(level.ordinal());
  }

  /** Returns the level whose band some points, 0 to 20, lie in. */
  public Level levelOf(int points) {
    return bands.stream()
        .filter(band -> band.from() <= points && points <= band.to())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(points + " points"))
        .level();
  }

  /** Returns the rules of a criterion. */
  public CriterionRules criterion(Criterion criterion) {
    return criteria.get(criterion.ordinal());
  }

  /** Returns the letter for a percent, 0 to 100. */
  public Letter letter(int percent) {
    return letters.stream()
        .filter(letter -> letter.from() <= percent && percent <= letter.to())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(percent + " percent"));
  }

  /** Returns what the rules of the code analysis cost, in the order of the table. */
  public List<QualityRule> qualityRules() {
    return qualityRuleRows.stream().map(QualityRuleRow::rule).toList();
  }

  /**
   * Makes sure that every rule of the table of quality rules exists. A rule that exists and is not
   * in the table costs nothing: an instructor may take out a row.
   *
   * @param known the rules of the code analysis
   * @throws RubricException at the first rule that does not exist
   */
  public void requireKnownRules(Set<String> known) {
    for (QualityRuleRow row : qualityRuleRows) {
      String id = row.rule().id();
      if (!known.contains(id)) {
        throw new RubricException(
            row.line(), "unknown-rule", id, String.join(", ", new TreeSet<>(known)));
      }
    }
  }

  /**
   * Scores the evidence of one submission. The same evidence in any order gives equal scorecards.
   *
   * <p>The share of a group is what is not lost of its worth; the share of a criterion is the mean
   * of its groups' shares by their weights, exact to the last digit. Evidence that was not checked
   * or is not applicable does not count, and neither does a group that has no other. Points are
   * rounded down from the share, scaled points to the nearest and half up.
   *
   * @param evidence the evidence of all stages, at least one piece for each group but the own tests
   * @throws IllegalArgumentException if that is not so, if a check is there twice or names an
   *     unknown group, or if nothing of a criterion could be checked: the grader's failure, which
   *     must not become a mark
   */
  public Scorecard score(List<Evidence> evidence) {
    Tallies tallies = new Tallies(criteria, evidence);
    List<CriterionScore> scores =
        criteria.stream().map(rules -> new CriterionScoring(this, rules, tallies).score()).toList();
    int totalTenths = meanTenths(scores);
    int percent = Share.of(totalTenths, FULL_POINTS * Scorecard.TENTHS).nearestPercent();
    return new Scorecard(scores, totalTenths, percent, letter(percent).letter());
  }

  private int meanTenths(List<CriterionScore> scores) {
    int points = 0;
    int weights = 0;
    for (CriterionScore score : scores) {
      int weight = criterion(score.criterion()).weight();
      points += weight * score.points();
      weights += weight;
    }
    return Share.of(points, weights).times(Scorecard.TENTHS).roundedHalfUp();
  }

  /** Returns whether ranges of whole numbers follow each other from the top down to 0. */
  private static <T> boolean areSeamless(
      List<T> ranges, int top, ToIntFunction<T> from, ToIntFunction<T> to) {
    int next = top;
    for (T range : ranges) {
      if (to.applyAsInt(range) != next) {
        return false;
      }
      next = from.applyAsInt(range) - 1;
    }
    return next == -1;
  }
}

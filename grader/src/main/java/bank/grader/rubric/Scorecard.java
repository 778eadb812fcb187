package bank.grader.rubric;

import java.util.List;

/**
 * The mark of one submission.
 *
 * @param criteria the four criteria in the order of the rubric
 * @param totalTenths the weighted mean in tenths of a point, 0 to 200, rounded half up
 * @param percent the share of 20 points in whole percent, rounded half up
 * @param letter the letter grade for the percent
 */
public record Scorecard(
    List<CriterionScore> criteria, int totalTenths, int percent, String letter) {
  /** The tenths in a point. */
  public static final int TENTHS = 10;

  /** Copies the list. */
  public Scorecard {
    criteria = List.copyOf(criteria);
  }
}

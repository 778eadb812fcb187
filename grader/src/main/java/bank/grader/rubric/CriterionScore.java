package bank.grader.rubric;

import bank.grader.evidence.Criterion;
import bank.grader.language.Message;
import java.util.List;

/**
 * The result of one criterion.
 *
 * @param level the level whose band the points lie in
 * @param points 0 to 20, whole
 * @param evidence all evidence of the criterion, what cost most first; the tenths that they cost
 *     and {@link #lostToReasons} add up to what is missing from 20 points
 * @param reasons what else decided the points: gates that did not hold, points for own tests,
 *     scaling
 */
public record CriterionScore(
    Criterion criterion,
    Level level,
    int points,
    List<ScoredEvidence> evidence,
    List<Message> reasons) {

  /** Copies the lists, and makes sure that no more is lost than is missing. */
  public CriterionScore {
    evidence = List.copyOf(evidence);
    reasons = List.copyOf(reasons);
    if (points < 0 || points > Rubric.FULL_POINTS || lostToReasons(points, evidence) < 0) {
      throw new IllegalArgumentException(criterion + ": " + points + " points, " + evidence);
    }
  }

  /**
   * Returns the tenths of a point that no failed check took: those that were scaled away because
   * too few required functions work, and those behind a gate in whose group nothing was checked.
   * {@link #reasons} say why; 0 for most submissions.
   */
  public int lostToReasons() {
    return lostToReasons(points, evidence);
  }

  private static int lostToReasons(int points, List<ScoredEvidence> evidence) {
    int lostToEvidence = evidence.stream().mapToInt(ScoredEvidence::lostTenths).sum();
    return (Rubric.FULL_POINTS - points) * Scorecard.TENTHS - lostToEvidence;
  }
}

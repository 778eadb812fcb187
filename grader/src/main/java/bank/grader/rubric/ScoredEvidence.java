package bank.grader.rubric;

import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;

/**
 * Evidence and what it cost.
 *
 * @param evidence the result of a check
 * @param lostTenths the points that it cost on the criterion's scale, in tenths of a point; 0
 *     unless the check failed
 */
public record ScoredEvidence(Evidence evidence, int lostTenths) {

  /** Makes sure that only failures cost points. */
  public ScoredEvidence {
    if (lostTenths < 0 || (lostTenths > 0 && evidence.outcome() != Outcome.FAILED)) {
      throw new IllegalArgumentException(
          evidence.check().id() + ": " + evidence.outcome() + " cannot cost " + lostTenths);
    }
  }
}

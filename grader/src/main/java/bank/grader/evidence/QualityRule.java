package bank.grader.evidence;

/**
 * What the findings of one rule of the code analysis cost, as {@code rubric.md} says. A rule that
 * costs no points is reported all the same.
 *
 * @param id names the rule
 * @param criterion the criterion that it counts for
 * @param aspect the group within the criterion, e.g. {@code structure}
 * @param threshold how many findings cost nothing
 * @param points what each finding above the threshold costs
 * @param cap what all findings of the rule cost at most
 */
public record QualityRule(
    String id, Criterion criterion, String aspect, int threshold, int points, int cap) {

  /** Makes sure that the numbers make sense. */
  public QualityRule {
    if (threshold < 0 || points < 0 || cap < 1) {
      throw new IllegalArgumentException(
          id + ": " + points + " points beyond " + threshold + ", at most " + cap);
    }
  }

  /** Returns what a number of findings costs. */
  public int lost(int count) {
    if (count <= threshold) {
      return 0;
    }
    return (int) Math.min(cap, (long) (count - threshold) * points);
  }
}

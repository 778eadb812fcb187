package bank.grader.rubric;

import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import java.util.List;

/**
 * What the evidence of one group comes to.
 *
 * @param group the group
 * @param evidence all of it, at least one
 */
record Tally(Group group, List<Evidence> evidence) {

  /** Returns whether there is anything to go by. */
  boolean counts() {
    return evidence.stream().anyMatch(Tally::counts);
  }

  /** Returns whether there is nothing to go by because we could not look. */
  boolean isUnchecked() {
    return !counts() && evidence.stream().anyMatch(e -> e.outcome() == Outcome.NOT_CHECKED);
  }

  /** Returns the share that is not lost; what does not exist has none. */
  Share share() {
    return counts() ? Share.of(worth() - lost(), worth()) : Share.NONE;
  }

  /** Returns what one piece of evidence takes from the group's share. */
  Share takenBy(Evidence one) {
    return one.lost() == 0 ? Share.NONE : Share.of(one.lost(), worth());
  }

  /**
   * Returns what can be lost. If more is lost than the budget holds, the group is worth nothing,
   * and all that failed has its part in that.
   */
  private long worth() {
    return group.budget().isPresent()
        ? Math.max(group.budget().getAsInt(), lost())
        : evidence.stream().filter(Tally::counts).mapToLong(e -> e.check().weight()).sum();
  }

  private long lost() {
    return evidence.stream().mapToLong(Evidence::lost).sum();
  }

  private static boolean counts(Evidence evidence) {
    return evidence.outcome() == Outcome.PASSED || evidence.outcome() == Outcome.FAILED;
  }
}

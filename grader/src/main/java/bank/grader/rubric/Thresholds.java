package bank.grader.rubric;

/**
 * The share of the evidence, in percent, from which a criterion reaches a level.
 *
 * @param satisfactory above 0
 * @param good above satisfactory
 * @param excellent above good, at most 100
 */
public record Thresholds(int satisfactory, int good, int excellent) {

  /** Makes sure that the thresholds rise. */
  public Thresholds {
    if (satisfactory < 1 || good <= satisfactory || excellent <= good || excellent > 100) {
      throw new IllegalArgumentException(
          satisfactory + ", " + good + ", " + excellent + " do not rise from 1 to 100");
    }
  }

  /** Returns the percent from which a level is reached: 0 for unsatisfactory. */
  public int of(Level level) {
    return switch (level) {
      case EXCELLENT -> excellent;
      case GOOD -> good;
      case SATISFACTORY -> satisfactory;
      case UNSATISFACTORY -> 0;
    };
  }
}

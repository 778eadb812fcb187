package bank.grader.rubric;

/**
 * How the student's own tests lift the points of the code quality. They never lower them.
 *
 * @param points the most that is added; never beyond the band
 * @param fullFrom the share of the group {@code own-tests}, in percent, from which all is added
 */
public record OwnTests(int points, int fullFrom) {

  /** Makes sure that the numbers are usable. */
  public OwnTests {
    if (points < 0 || fullFrom < 1 || fullFrom > 100) {
      throw new IllegalArgumentException(points + " points from " + fullFrom + " %");
    }
  }
}

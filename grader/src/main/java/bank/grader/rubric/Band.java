package bank.grader.rubric;

/**
 * The points of a level. The bands of a rubric follow each other without gap or overlap: an edge
 * that the source gives to two levels belongs to the higher one.
 *
 * @param level the level
 * @param from the lowest points
 * @param to the highest points
 */
public record Band(Level level, int from, int to) {

  /** Makes sure that the band is not empty. */
  public Band {
    if (from < 0 || to < from || to > Rubric.FULL_POINTS) {
      throw new IllegalArgumentException(level + ": " + from + " to " + to + " is no band");
    }
  }
}

package bank.grader.rubric;

/**
 * A condition without which a criterion does not reach a level, however good the rest is.
 *
 * @param level the level that the gate guards, and with it the levels above
 * @param group the group that has to be good enough
 * @param atLeast the share of the group that is enough, in percent
 * @param holdsUnchecked whether the gate is open if nothing of the group could be checked
 */
public record Gate(Level level, String group, int atLeast, boolean holdsUnchecked) {

  /** Makes sure that the gate has something below it and can be passed. */
  public Gate {
    if (level == Level.UNSATISFACTORY || atLeast < 1 || atLeast > 100) {
      throw new IllegalArgumentException(level + " with " + atLeast + " % of " + group);
    }
  }
}

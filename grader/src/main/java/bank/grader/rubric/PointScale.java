package bank.grader.rubric;

import java.util.List;

/**
 * Turns the share of a criterion's evidence into points.
 *
 * @param bands the bands of all levels
 * @param thresholds the shares that the levels need
 */
record PointScale(List<Band> bands, Thresholds thresholds) {
  private static final int WHOLE = 100;

  /** Returns the highest level whose threshold the share reaches. */
  Level level(Share share) {
    return band(share).level();
  }

  /**
   * Returns the points for a share: the points of a band are spread evenly over the shares of its
   * level, and a share between two of them gets the lower. The highest band ends at its top only
   * for the whole share, so full points mean that nothing is lost.
   */
  int points(Share share) {
    Band band = band(share);
    int lower = thresholds.of(band.level());
    int upper = upperEnd(band.level());
    boolean highest = band.level() == Level.EXCELLENT;
    if (highest && share.equals(Share.ALL)) {
      return band.to();
    }
    int steps = band.to() - band.from() + (highest ? 0 : 1);
    return band.from()
        + share
            .minus(Share.percent(lower))
            .times(steps)
            .dividedBy(Share.percent(upper - lower))
            .floor();
  }

  private Band band(Share share) {
    return bands.stream()
        .filter(band -> share.reaches(thresholds.of(band.level())))
        .findFirst()
        .orElseThrow();
  }

  private int upperEnd(Level level) {
    return level == Level.EXCELLENT ? WHOLE : thresholds.of(Level.values()[level.ordinal() - 1]);
  }
}

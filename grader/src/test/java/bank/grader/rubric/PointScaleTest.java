package bank.grader.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Points rise with the share")
class PointScaleTest {
  private static final int FINE = 10_000;

  private static final List<Band> BANDS =
      List.of(
          new Band(Level.EXCELLENT, 17, 20),
          new Band(Level.GOOD, 12, 16),
          new Band(Level.SATISFACTORY, 8, 11),
          new Band(Level.UNSATISFACTORY, 0, 7));

  @ParameterizedTest(name = "{0} hundredths of a percent are {1} points")
  @CsvSource({
    "0, 0", "499, 0", "500, 1", "3999, 7", "4000, 8", "6499, 11", "6500, 12", "6999, 12",
    "7000, 13", "8000, 15", "8999, 16", "9000, 17", "9333, 17", "9334, 18", "9666, 18", "9667, 19",
    "9999, 19", "10000, 20"
  })
  void spreadsPointsEvenly(int hundredths, int points) {
    PointScale scale = new PointScale(BANDS, new Thresholds(40, 65, 90));

    assertThat(scale.points(Share.of(hundredths, FINE))).isEqualTo(points);
  }

  @Test
  @DisplayName("never fall when the share rises, stay in the band of the level, and leave none out")
  void neverFalls() {
    PointScale scale = new PointScale(BANDS, new Thresholds(35, 60, 85));
    boolean[] seen = new boolean[Rubric.FULL_POINTS + 1];
    int before = 0;
    for (int hundredths = 0; hundredths <= FINE; hundredths++) {
      Share share = Share.of(hundredths, FINE);
      int points = scale.points(share);
      Band band = BANDS.get(scale.level(share).ordinal());
      assertThat(points).isBetween(Math.max(before, band.from()), band.to());
      seen[points] = true;
      before = points;
    }
    assertThat(seen).doesNotContain(false);
  }

  @Test
  @DisplayName("excellent can be kept for the whole share")
  void excellentFromTheWhole() {
    PointScale scale = new PointScale(BANDS, new Thresholds(1, 2, 100));

    assertThat(scale.points(Share.of(9999, FINE))).isEqualTo(16);
    assertThat(scale.points(Share.ALL)).isEqualTo(20);
  }
}

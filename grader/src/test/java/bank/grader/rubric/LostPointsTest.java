package bank.grader.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lost points are split by the largest remainder")
class LostPointsTest {

  @Test
  @DisplayName("in proportion, and to the last tenth")
  void splitsInProportion() {
    List<Share> parts = List.of(Share.of(1, 6), Share.of(1, 2), Share.of(1, 3));

    assertThat(LostPoints.split(10, parts)).containsExactly(2, 5, 3);
  }

  @Test
  @DisplayName("of equal remainders the earlier comes first")
  void earlierFirst() {
    List<Share> thirds = List.of(Share.of(1, 3), Share.of(1, 3), Share.of(1, 3));

    assertThat(LostPoints.split(20, thirds)).containsExactly(7, 7, 6);
  }

  @Test
  @DisplayName("nobody pays who lost nothing, and nothing is split among such alone")
  void nothingForNothing() {
    assertThat(LostPoints.split(5, List.of(Share.NONE, Share.ALL))).containsExactly(0, 5);
    assertThat(LostPoints.split(5, List.of(Share.NONE, Share.NONE))).containsExactly(0, 0);
  }
}

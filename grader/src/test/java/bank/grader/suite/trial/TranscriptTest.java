package bank.grader.suite.trial;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.driver.IssuedCard;
import bank.grader.driver.Place;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private final Transcript transcript = new Transcript();

  @Test
  void showsShortNamesForCardsAndPlaces() {
    transcript.name(new Place(Path.of("/tmp/p17"), Path.of("/tmp/p17/bank.db"), "p17/bank.db"));
    transcript.name(new IssuedCard("4000001111111111", "9302"));

    transcript.add(
        1,
        List.of(
            "log in 4000001111111111 9302",
            "no 93025, no 14000001111111111",
            "p17/bank.db /tmp/p17/x"),
        0);

    assertThat(transcript.lines())
        .containsExactly(
            "log in card-1 pin-1", "no 93025, no 14000001111111111", "bank.db folder/x");
  }

  @Test
  void addsOnlyWhatIsNewAndMarksOtherPartners() {
    int known = transcript.add(1, List.of("a"), 0);
    transcript.add(2, List.of("x"), 0);
    transcript.add(1, List.of("a", "b"), known);

    assertThat(transcript.lines()).containsExactly("a", "[2] x", "b");
  }

  @Test
  void cutsWhatIsTooLong() {
    transcript.add(1, Collections.nCopies(1_000, "x".repeat(100_000)), 0);

    assertThat(transcript.lines()).hasSizeLessThan(200).first().isEqualTo("…");
    assertThat(transcript.lines()).allMatch(line -> line.length() < 500);
  }
}

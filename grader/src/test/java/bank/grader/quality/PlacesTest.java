package bank.grader.quality;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.language.Language;
import bank.grader.language.Message;
import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void fewPlacesAreAllNamed() {
    List<Message> words =
        Places.describe(List.of(new Place("A.java", 3, "A.run"), new Place("B.java", 7, "")));

    assertThat(words)
        .extracting(Language.EN::say)
        .containsExactly("See A.java:3 (A.run), B.java:7.");
  }

  @Test
  void manyPlacesAreMerged() {
    List<Place> places =
        IntStream.rangeClosed(1, 12).mapToObj(line -> new Place("A.java", line, "")).toList();

    assertThat(Places.describe(places))
        .extracting(Language.EN::say)
        .containsExactly(
            "See A.java:1, A.java:2, A.java:3, A.java:4, A.java:5, and 7 more in A.java.");
  }

  @Test
  void nothingIsSaidAboutNoPlaces() {
    assertThat(Places.describe(List.of())).isEmpty();
  }

  @Test
  void symbolIsCountedOnceInAFileAndLinesWithoutOneEach() {
    Observation observation =
        Observation.of(
            "rule",
            List.of(
                new Place("B.java", 9, "B.run"),
                new Place("A.java", 5, ""),
                new Place("A.java", 2, ""),
                new Place("B.java", 4, "B.run"),
                new Place("A.java", 2, "")));

    assertThat(observation.count()).isEqualTo(3);
    assertThat(observation.places())
        .containsExactly(
            new Place("A.java", 2, ""),
            new Place("A.java", 5, ""),
            new Place("B.java", 4, "B.run"));
  }
}

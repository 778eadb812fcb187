package bank.grader.quality.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an analyser saw of one rule.
 *
 * @param rule the id of the rule
 * @param count how much was found: the number of findings, or a measure such as lines or percent
 * @param places where, in the order in which to show them
 */
public record Observation(String rule, int count, List<Place> places) {

  /** Copies the list. */
  public Observation {
    places = List.copyOf(places);
  }

  /**
   * Counts each symbol of a file once, however often it was found, or each line where there is no
   * symbol; ordered by file and line.
   */
  public static Observation of(String rule, List<Place> places) {
    List<Place> ordered = new ArrayList<>(places);
    ordered.sort(
        Comparator.comparing(Place::path)
            .thenComparingInt(Place::line)
            .thenComparing(Place::symbol));
    Set<String> seen = new HashSet<>();
    ordered.removeIf(place -> !seen.add(place.path() + ':' + distinction(place)));
    return new Observation(rule, ordered.size(), ordered);
  }

  /**
   * Adds what another analyser saw of the same rule. A symbol or line that both have found counts
   * once.
   */
  public Observation and(Observation other) {
    List<Place> all = new ArrayList<>(places);
    other.places.stream()
        .filter(place -> places.stream().noneMatch(known -> isSame(known, place)))
        .forEach(all::add);
    return new Observation(rule, count + all.size() - places.size(), all);
  }

  private static boolean isSame(Place one, Place other) {
    return one.path().equals(other.path())
        && (one.line() == other.line()
            || (!one.symbol().isEmpty() && one.symbol().equals(other.symbol())));
  }

  private static String distinction(Place place) {
    return place.symbol().isEmpty() ? String.valueOf(place.line()) : place.symbol();
  }
}

package bank.grader.quality;

import bank.grader.intake.SourceFile;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** Lines of source that show findings, with their numbers. */
final class Excerpt {
  private static final int PLACES = 3;
  private static final int LINES = 3;
  private static final int COLUMNS = 120;

  private Excerpt() {}

  static List<String> of(List<Place> places, Code code) {
    List<String> lines = new ArrayList<>();
    for (Place place : places.subList(0, Math.min(PLACES, places.size()))) {
      code.sources().stream()
          .filter(source -> source.path().equals(place.path()))
          .findFirst()
          .ifPresent(source -> add(source, place, lines));
    }
    return lines;
  }

  private static void add(SourceFile source, Place place, List<String> lines) {
    lines.add(place.path() + ':');
    List<String> text = source.text().lines().toList();
    int last = Math.min(text.size(), place.line() + LINES - 1);
    for (int number = place.line(); number <= last; number++) {
      String line = text.get(number - 1);
      String cut = line.length() > COLUMNS ? line.substring(0, COLUMNS) + "..." : line;
      lines.add("%5d | %s".formatted(number, cut));
    }
  }
}

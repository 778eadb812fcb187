package bank.grader.quality;

import bank.grader.intake.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a sample says that a rule must find something: {@code // finding: rule-id} at the line. */
final class Marker {
  private static final Pattern PATTERN = Pattern.compile(" *// finding: ([a-z -]+)");

  private Marker() {}

  static String removeAll(String text) {
    return PATTERN.matcher(text).replaceAll("");
  }

  /** Returns path:line for each marker of a rule; a line with two markers stands twice. */
  static List<String> of(String rule, SourceFile file) {
    List<String> places = new ArrayList<>();
    List<String> lines = file.text().lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      Matcher marker = PATTERN.matcher(lines.get(number - 1));
      if (marker.find()) {
        for (String id : marker.group(1).split(" ")) {
          if (id.equals(rule)) {
            places.add(file.path() + ':' + number);
          }
        }
      }
    }
    return places;
  }
}

package bank.grader.quality;

import bank.grader.language.Message;
import bank.grader.quality.finding.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Says where something was found, without a list that nobody reads. */
final class Places {
  private static final int SHOWN = 5;

  private Places() {}

  static List<Message> describe(List<Place> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    String shown = places.stream().limit(SHOWN).map(Places::one).collect(Collectors.joining(", "));
    if (places.size() <= SHOWN) {
      return List.of(Message.of("quality.where", shown));
    }
    List<Place> rest = places.subList(SHOWN, places.size());
    return List.of(Message.of("quality.where-and-more", shown, rest.size(), filesOf(rest)));
  }

  private static String one(Place place) {
    String at = place.path() + ':' + place.line();
    return place.symbol().isEmpty() ? at : at + " (" + place.symbol() + ')';
  }

  private static String filesOf(List<Place> places) {
    List<String> files = places.stream().map(Place::path).distinct().toList();
    String shown = files.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return files.size() > SHOWN ? shown + ", ..." : shown;
  }
}

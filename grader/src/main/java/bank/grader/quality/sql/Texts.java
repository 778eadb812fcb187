package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The texts that an expression may have. None if it has no text, or none that could be followed.
 *
 * @param alternatives each once, in the order of the source
 */
record Texts(List<Text> alternatives) {
  static final Texts NONE = new Texts(List.of());

  /** Beyond it the number of ways through a program says nothing more. */
  private static final int MOST = 64;

  /** Drops what is there twice or is too much. */
  Texts {
    alternatives = alternatives.stream().distinct().limit(MOST).toList();
  }

  static Texts of(Text text) {
    return new Texts(List.of(text));
  }

  static Texts constant(String text) {
    return of(Text.constant(text));
  }

  static Texts dynamic(Piece.Kind kind) {
    return of(Text.dynamic(kind));
  }

  Texts or(Texts others) {
    Set<Text> all = new LinkedHashSet<>(alternatives);
    all.addAll(others.alternatives);
    return new Texts(List.copyOf(all));
  }

  Texts plus(Texts others) {
    List<Text> all = new ArrayList<>();
    alternatives.forEach(left -> others.alternatives.forEach(right -> all.add(left.plus(right))));
    return new Texts(all);
  }

  Texts map(UnaryOperator<Text> change) {
    return new Texts(alternatives.stream().map(change).toList());
  }

  Texts joinedAt(Place place) {
    return map(text -> text.joinedAt(place));
  }

  /** Takes each value for a number. */
  Texts asNumbers() {
    return map(text -> text.map(Piece::asNumber));
  }

  boolean isEmpty() {
    return alternatives.isEmpty();
  }
}

package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that a program puts together.
 *
 * @param pieces its parts in order
 */
record Text(List<Piece> pieces) {
  /** Stands for a value where a text must be complete: right within quotes and without. */
  private static final String STAND_IN = "1";

  private static final Pattern SQL =
      Pattern.compile(
          "(?is).*\\b(?:select|insert|update|delete|replace|where|values|from|into)\\b.*");

  /** Copies the list. */
  Text {
    pieces = List.copyOf(pieces);
  }

  static Text constant(String text) {
    return new Text(List.of(Piece.constant(text)));
  }

  static Text dynamic(Piece.Kind kind) {
    return new Text(List.of(Piece.dynamic(kind)));
  }

  Text plus(Text other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Text(all);
  }

  Text map(UnaryOperator<Piece> change) {
    return new Text(pieces.stream().map(change).toList());
  }

  /** Notes where the values were joined to a statement; what is a statement already keeps it. */
  Text joinedAt(Place place) {
    return SQL.matcher(complete()).matches() ? this : map(piece -> piece.joinedAt(place));
  }

  boolean isConstant() {
    return pieces.stream().allMatch(Piece::isConstant);
  }

  /** Returns the text with a stand-in for each value. */
  String complete() {
    return upTo(pieces.size());
  }

  /** Returns the text before a piece, with a stand-in for each value. */
  String upTo(int piece) {
    return pieces.subList(0, piece).stream()
        .map(part -> part.isConstant() ? part.text() : STAND_IN)
        .collect(Collectors.joining());
  }
}

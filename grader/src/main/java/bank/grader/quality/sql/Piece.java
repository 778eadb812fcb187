package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import java.util.Optional;

/**
 * A part of a text that a program puts together.
 *
 * @param kind what it is
 * @param text the text of a constant; empty otherwise
 * @param joined where a value was joined to other text
 */
record Piece(Kind kind, String text, Optional<Place> joined) {

  /** What a part of a text is. */
  enum Kind {
    /** Known from the source. */
    CONSTANT,
    /** A number, which cannot change the meaning of a statement. */
    NUMBER,
    /** Any text that comes up while the program runs. */
    VALUE
  }

  static Piece constant(String text) {
    return new Piece(Kind.CONSTANT, text, Optional.empty());
  }

  static Piece dynamic(Kind kind) {
    return new Piece(kind, "", Optional.empty());
  }

  boolean isConstant() {
    return kind == Kind.CONSTANT;
  }

  Piece asNumber() {
    return kind == Kind.VALUE ? new Piece(Kind.NUMBER, text, joined) : this;
  }

  Piece joinedAt(Place place) {
    return isConstant() ? this : new Piece(kind, text, Optional.of(place));
  }
}

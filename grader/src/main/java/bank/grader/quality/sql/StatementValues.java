package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import java.util.List;

/** Whether values are parameters of statements, rather than a part of their text. */
final class StatementValues {

  private StatementValues() {}

  /** Finds statements with a text in them that could change their meaning. */
  static List<Place> texts(Statements statements) {
    return statements.all().stream()
        .flatMap(statement -> statement.values().stream().filter(StatementValues::isText).limit(1))
        .flatMap(value -> value.joined().stream())
        .toList();
  }

  /** Finds statements in which numbers alone stand. */
  static List<Place> numbers(Statements statements) {
    List<Place> texts = texts(statements);
    return statements.all().stream()
        .map(Statement::values)
        .filter(values -> values.stream().noneMatch(StatementValues::isText))
        .flatMap(values -> values.stream().limit(1))
        .flatMap(value -> value.joined().stream())
        .filter(place -> !texts.contains(place))
        .toList();
  }

  private static boolean isText(Piece value) {
    return value.kind() == Piece.Kind.VALUE;
  }
}

package bank.grader.suite.database;

import java.util.Locale;

/**
 * A column of a student's table, as its schema declares it.
 *
 * @param name as declared; hostile text
 * @param type as declared, possibly empty; hostile text
 * @param isNotNull whether the column is declared {@code NOT NULL}
 * @param isKey whether the column is the primary key or part of it
 * @param isUnique whether the database refuses the same value twice in this column
 * @param isIndexed whether the database finds rows by this column without reading all of them
 */
public record Column(
    String name,
    String type,
    boolean isNotNull,
    boolean isKey,
    boolean isUnique,
    boolean isIndexed) {

  /** Tells whether SQLite stores numbers in this column as floating point. */
  public boolean isFloatingPoint() {
    String upper = type.toUpperCase(Locale.ROOT);
    boolean isInteger = upper.contains("INT");
    return !isInteger
        && (upper.contains("REAL") || upper.contains("FLOA") || upper.contains("DOUB"));
  }
}

package bank.grader.rubric;

import bank.grader.language.Language;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A letter of the university's scale.
 *
 * @param letter e.g. {@code B+}
 * @param gradePoints what the letter counts for in the grade point average, as it is written
 * @param from the lowest percent
 * @param to the highest percent
 * @param names the verbal grade in every language
 */
public record Letter(
    String letter, BigDecimal gradePoints, int from, int to, Map<Language, String> names) {

  /** Makes sure that the range is not empty and every language has a name. */
  public Letter {
    names = Map.copyOf(names);
    if (from < 0 || to < from || to > 100 || names.size() < Language.values().length) {
      throw new IllegalArgumentException(letter + ": " + from + " to " + to + ", " + names);
    }
  }
}

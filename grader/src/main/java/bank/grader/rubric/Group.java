package bank.grader.rubric;

import bank.grader.evidence.Criterion;
import java.util.List;
import java.util.OptionalInt;

/**
 * A part of a criterion with a weight of its own.
 *
 * @param id the group that checks name
 * @param weight what the group counts for within its criterion; 0 if it does not count
 * @param budget how much may be lost before the group is worth nothing; empty if that is the sum of
 *     the weights of the checks that count
 */
public record Group(String id, int weight, OptionalInt budget) {
  /** The six operations of the contract; other criteria can be scaled by their share. */
  public static final String REQUIRED = "required";

  /** The student's own tests: they can lift the code quality, and have no weight. */
  public static final String OWN_TESTS = "own-tests";

  /** Makes sure that the numbers are usable. */
  public Group {
    if (weight < 0 || budget.orElse(1) < 1) {
      throw new IllegalArgumentException(id + ": weight " + weight + ", " + budget);
    }
  }

  /**
   * Returns the ids of the groups that a criterion must have in {@code rubric.md}, in their order.
   * These are the groups that the suite and the analysis bring evidence for, so an instructor
   * weighs them and cannot invent others.
   */
  public static List<String> idsOf(Criterion criterion) {
    return switch (criterion) {
      case FUNCTIONALITY -> List.of(REQUIRED, "additional");
      case CODE_QUALITY -> List.of("clean-code", "structure", "naming", "documentation");
      case ERROR_HANDLING -> List.of("input-output", "bad-input", "database-trouble");
      case SQL -> List.of("connection", "queries", "transactions");
    };
  }
}

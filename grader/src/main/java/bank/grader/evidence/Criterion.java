package bank.grader.evidence;

import java.util.Arrays;
import java.util.Optional;

/** One of the four criteria of the rubric, in its order. */
public enum Criterion {
  /** Program functionality. */
  FUNCTIONALITY("functionality"),
  /** Code quality and structure. */
  CODE_QUALITY("code-quality"),
  /** Data processing and error handling. */
  ERROR_HANDLING("error-handling"),
  /** SQL and database connection. */
  SQL("sql");

  private final String id;

  Criterion(String id) {
    this.id = id;
  }

  /** Returns the id that stands in {@code rubric.md} and in every report. */
  public String id() {
    return id;
  }

  /** Finds the criterion with an id. */
  public static Optional<Criterion> withId(String id) {
    return Arrays.stream(values()).filter(criterion -> criterion.id.equals(id)).findFirst();
  }
}

package bank.grader.suite.trial;

import bank.grader.evidence.Criterion;

/** A group of checks within a criterion, as {@code rubric.md} knows it. */
public enum Group {
  /** The six required operations. */
  REQUIRED(Criterion.FUNCTIONALITY, "required"),
  /** The optional features. */
  ADDITIONAL(Criterion.FUNCTIONALITY, "additional"),
  /** The dialogue with people. */
  INPUT_OUTPUT(Criterion.ERROR_HANDLING, "input-output"),
  /** What people and callers enter wrongly. */
  BAD_INPUT(Criterion.ERROR_HANDLING, "bad-input"),
  /** A database that is missing, locked, corrupt or not a bank's. */
  DATABASE_TROUBLE(Criterion.ERROR_HANDLING, "database-trouble"),
  /** Everything is in the database, at once and for good. */
  CONNECTION(Criterion.SQL, "connection"),
  /** The statements and the schema. */
  QUERIES(Criterion.SQL, "queries"),
  /** All or nothing, also with two programs at once. */
  TRANSACTIONS(Criterion.SQL, "transactions");

  private final Criterion criterion;
  private final String id;

  Group(Criterion criterion, String id) {
    this.criterion = criterion;
    this.id = id;
  }

  /** Returns the criterion that the group belongs to. */
  public Criterion criterion() {
    return criterion;
  }

  /** Returns the id that stands in {@code rubric.md}. */
  public String id() {
    return id;
  }
}

package bank.grader.fault;

import java.util.List;

/** The statements that put a fault into a database, and those that take it out. */
final class Script {
  /** What a program may print; it says that nobody's disk is broken. */
  private static final String MESSAGE = "this write was made to fail";

  /** Balances are compared as floating point, since any column may hold any type. */
  private static final String TOLERANCE = "0.001";

  /** So many rows take weeks to count. */
  private static final String WEEKS = "1000000000000000";

  private final FaultKind kind;
  private final Movement movement;
  private final String prefix;

  /**
   * Prepares the statements.
   *
   * @param prefix what the names of all that is put into the database begin with
   */
  Script(FaultKind kind, Movement movement, String prefix) {
    this.kind = kind;
    this.movement = movement;
    this.prefix = prefix;
  }

  List<String> installation() {
    return List.of(
        "CREATE TABLE " + counter() + " (n INTEGER NOT NULL)",
        "INSERT INTO " + counter() + " VALUES (0)",
        // A recursive query may stand in a view, but not in a trigger.
        "CREATE VIEW "
            + endless()
            + " AS WITH RECURSIVE step (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM step LIMIT "
            + WEEKS
            + ") SELECT count(*) AS steps FROM step",
        trigger("update", "UPDATE", updateCondition()),
        // REPLACE, and a program that deletes the row and inserts it again.
        trigger("insert", "INSERT", insertCondition()));
  }

  List<String> removal() {
    return List.of(
        "DROP TRIGGER IF EXISTS " + name("update"),
        "DROP TRIGGER IF EXISTS " + name("insert"),
        "DROP VIEW IF EXISTS " + endless(),
        "DROP TABLE IF EXISTS " + counter());
  }

  /** Returns a query for how many writes are done and committed. */
  String count() {
    return "SELECT n FROM " + counter();
  }

  private String trigger(String suffix, String operation, String condition) {
    return "CREATE TRIGGER %s BEFORE %s ON %s WHEN %s BEGIN %s END"
        .formatted(name(suffix), operation, quoted(movement.table()), condition, body());
  }

  private String body() {
    String count = "UPDATE " + counter() + " SET n = n + 1; ";
    String failure = "SELECT RAISE(ABORT, '" + MESSAGE + "')";
    return switch (kind) {
      case DEBIT_FAILS, CREDIT_FAILS -> failure + ";";
      case SECOND_WRITE_FAILS -> failure + " FROM " + counter() + " WHERE n >= 1; " + count;
      case SECOND_WRITE_HOLDS ->
          count
              + "SELECT CASE WHEN n >= 2 THEN (SELECT steps FROM "
              + endless()
              + ") END FROM "
              + counter()
              + ";";
    };
  }

  private String updateCondition() {
    String change = number("NEW") + " - " + number("OLD");
    return switch (kind) {
      case DEBIT_FAILS -> equal("-(" + change + ")", movement.amount().toPlainString());
      case CREDIT_FAILS -> equal(change, movement.amount().toPlainString());
      case SECOND_WRITE_FAILS, SECOND_WRITE_HOLDS ->
          equal("abs(" + change + ")", movement.amount().toPlainString());
    };
  }

  private String insertCondition() {
    String debit = equal(number("NEW"), movement.senderAfter().toPlainString());
    String credit = equal(number("NEW"), movement.receiverAfter().toPlainString());
    return switch (kind) {
      case DEBIT_FAILS -> debit;
      case CREDIT_FAILS -> credit;
      case SECOND_WRITE_FAILS, SECOND_WRITE_HOLDS -> "(" + debit + " OR " + credit + ")";
    };
  }

  private static String equal(String left, String right) {
    return "abs(" + left + " - (" + right + ")) < " + TOLERANCE;
  }

  private String number(String row) {
    return "CAST(" + row + "." + quoted(movement.column()) + " AS REAL)";
  }

  private String counter() {
    return name("count");
  }

  private String endless() {
    return name("endless");
  }

  private String name(String suffix) {
    return prefix + "_" + suffix;
  }

  private static String quoted(String name) {
    return Statements.quoted(name);
  }
}

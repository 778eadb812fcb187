/**
 * The hidden checks of the database: that everything is stored in it at once, that its schema and
 * the statements are sound, and that a transfer is a transaction, whatever goes wrong meanwhile:
 * {@code bank.grader.fault} makes the faults, and the checks look at every account afterwards.
 */
package bank.grader.suite.sql;

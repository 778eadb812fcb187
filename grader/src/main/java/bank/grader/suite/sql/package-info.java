/**
 * The hidden checks of the database: that everything is stored in it at once, that its schema and
 * the statements are sound, and simple checks of transactions. The faults that show whether a
 * transfer really is a transaction will be injected from {@code bank.grader.fault}; its checks
 * belong to {@link bank.grader.suite.trial.Group#TRANSACTIONS}, too.
 */
package bank.grader.suite.sql;

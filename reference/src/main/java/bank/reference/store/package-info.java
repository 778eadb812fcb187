/**
 * The bank itself, on one SQLite file. {@link bank.reference.store.SqliteBank} holds the rules of
 * the operations and runs each in one transaction of {@link bank.reference.store.Database}; all
 * statements on a table stand in the class that bears its name; the tables are defined by the
 * numbered SQL files beside this package's classes. Cards come from {@code bank.reference.card};
 * {@code bank.reference.console} and the tests of the contract use the bank.
 */
package bank.reference.store;

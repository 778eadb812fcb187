/**
 * The hidden checks of input and output and of everything that can go wrong: what people type, what
 * callers pass, and what happens to the database file.
 */
package bank.grader.suite.errors;

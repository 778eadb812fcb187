/**
 * A submission's sources as trees: types, methods, comments, and what a method does with the
 * console and the database. {@code structure}, {@code naming} and {@code documentation} look at it.
 * Only parsed, never attributed, so it works for code that does not compile.
 */
package bank.grader.quality.source;

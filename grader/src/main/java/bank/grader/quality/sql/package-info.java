/**
 * The SQL that a program sends, read out of its source: which texts reach the database, and what
 * they are put together from. Takes the {@link bank.grader.quality.source.Program}; {@code quality}
 * makes evidence of its rules.
 *
 * <p>Values are followed through variables, fields, parameters and results of the program's own
 * methods, without attribution, so it works for code that does not compile. Where a way cannot be
 * followed, nothing is said: a false alarm costs a student points.
 */
package bank.grader.quality.sql;

/**
 * What an analyser gets and what it gives: {@link bank.grader.quality.finding.Code} in, {@link
 * bank.grader.quality.finding.Observation} out. {@code quality} makes evidence of it.
 */
package bank.grader.quality.finding;

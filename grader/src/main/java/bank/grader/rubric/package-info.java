/**
 * The rubric: bands, weights, gates and the letter scale in a {@link bank.grader.rubric.Rubric},
 * which turns {@code evidence} into a {@link bank.grader.rubric.Scorecard}. {@link
 * bank.grader.rubric.markdown} reads it from {@code rubric.md}. Pure: no files, no clock, no
 * randomness; whole numbers and exact fractions only.
 */
package bank.grader.rubric;

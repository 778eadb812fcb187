/**
 * Reads {@code rubric.md}: its tables, found by their headings, become a {@link
 * bank.grader.rubric.Rubric}; all other text is for people. A file that cannot be used is refused
 * with the line, what is wrong there and what to write instead.
 */
package bank.grader.rubric.markdown;

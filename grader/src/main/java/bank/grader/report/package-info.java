/**
 * Writes the {@link bank.grader.grading.Result}s of a run for people and machines: HTML, Markdown,
 * JSON, CSV, JUnit XML. A result is first put into words ({@code StudentReport}, {@code
 * ClassReport}), which makes all text from a submission visible and bounded; each format then
 * escapes it for where it goes. {@code command} calls {@link bank.grader.report.ReportWriter} and
 * prints a {@link bank.grader.report.MarksTable}.
 */
package bank.grader.report;

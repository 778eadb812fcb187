/**
 * Unpacks archives that nobody vouches for: {@link bank.grader.intake.archive.Unpacker} writes
 * below one folder and nowhere else, within {@link bank.grader.intake.archive.Limits}. {@code
 * intake} gets the files, or the reason why there are none.
 */
package bank.grader.intake.archive;

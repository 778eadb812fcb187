/**
 * Takes what was handed in, in whatever shape, and makes a {@link bank.grader.intake.Submission} of
 * it: unpacked, decoded, sorted into sources, own tests and resources. {@code build} gets the
 * result. Nothing that a student hands in makes intake throw; what cannot be used is a rejected
 * submission.
 */
package bank.grader.intake;

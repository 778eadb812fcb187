/**
 * The pipeline: takes a {@link bank.grader.intake.Delivery} through intake, build, evidence and
 * rubric to a {@link bank.grader.grading.Result}, several submissions side by side. {@code report}
 * gets the results.
 */
package bank.grader.grading;

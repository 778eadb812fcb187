/**
 * Runs the tests that a student wrote ({@link bank.grader.intake.Submission#ownTests}) in a
 * sandbox, in a process that holds no hidden test, and measures which of the student's code they
 * run. {@code grading} gets the evidence, which can lift the points of code quality and never
 * lowers them.
 *
 * <p>The tests run beside the code that they test, so a student could forge what comes from that
 * process. All there is to gain is what honest tests would gain: one point at most.
 */
package bank.grader.owntests;

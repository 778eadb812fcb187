/**
 * Compiles a {@link bank.grader.intake.Submission} in-process and finds out how to start it. The
 * student's own build is never run. {@code driver} starts the {@link bank.grader.build.Build};
 * {@code quality} reads its sources.
 */
package bank.grader.build;

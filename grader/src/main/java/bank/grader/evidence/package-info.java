/**
 * What has been found out about a submission, and what it counts for. {@code conformance} and
 * {@code quality} make {@link bank.grader.evidence.Evidence}; {@code rubric} turns it into points.
 */
package bank.grader.evidence;

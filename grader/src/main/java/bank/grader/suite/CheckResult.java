package bank.grader.suite;

import java.util.Optional;

/**
 * How JUnit saw a check end.
 *
 * @param wasSkipped whether the check's needs were not met
 * @param thrown what left the check; empty if it passed
 */
record CheckResult(boolean wasSkipped, Optional<Throwable> thrown) {}

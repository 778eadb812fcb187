package bank.grader.owntests;

import bank.grader.driver.Ending;
import java.util.Optional;

/**
 * What came of one run of a student's own tests.
 *
 * @param results what the tests say
 * @param ending how their process ended
 * @param coverage what they ran of the program; empty if nothing was measured
 */
record TestRun(TestResults results, Ending ending, Optional<Coverage> coverage) {}

/**
 * The hidden tests, plain JUnit 5 and AssertJ against a {@link bank.grader.driver.BankDriver}, and
 * the machinery that runs them for one submission and makes {@code evidence} of the results.
 * Student code never runs in this process.
 */
package bank.grader.suite;

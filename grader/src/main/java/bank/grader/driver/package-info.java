/**
 * Operates a student's bank from outside, whatever its shape: {@link bank.grader.driver.BankDriver}
 * and its three kinds. {@code suite} speaks to a driver; the driver speaks, through {@code
 * sandbox}, to {@code host} in the child process, and believes nothing that comes back.
 */
package bank.grader.driver;

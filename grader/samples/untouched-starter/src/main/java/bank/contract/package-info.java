/**
 * What a bank promises. Your bank, in {@code bank.student}, implements {@link bank.contract.Bank};
 * the tests and the grader speak to it through these types only.
 *
 * <p>Leave this package as it is: the grader puts its own copy in its place.
 */
package bank.contract;

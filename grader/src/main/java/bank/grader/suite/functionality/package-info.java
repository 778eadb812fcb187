/** The hidden checks of the six required operations. */
package bank.grader.suite.functionality;

/** The hidden checks of the optional features of the contract. */
package bank.grader.suite.additional;

/**
 * What the hidden checks are written with: {@link bank.grader.suite.trial.HiddenCheck} binds a test
 * method to a group of the rubric, and {@link bank.grader.suite.trial.Trial} gives it a clean
 * place, a bank to ask, a console to type at, and random amounts from the seed. What does not come
 * as expected is {@link bank.grader.suite.trial.Unmet}, in words of every language.
 */
package bank.grader.suite.trial;

/**
 * Autograder, the checks for student code of the Karlsruhe Institute of Technology, in-process. It
 * has 165 kinds of problems; {@code Curated} names those that are used and the rule of ours that
 * each belongs to.
 */
package bank.grader.quality.autograder;

/**
 * PMD and its search for duplicates, in-process. Which of PMD's rules make which of ours stands in
 * {@code ruleset.xml} beside this package's resources.
 */
package bank.grader.quality.pmd;

package bank.grader.rubric;

import bank.grader.evidence.QualityRule;

/**
 * A row of the table of quality rules.
 *
 * @param rule what it says
 * @param line the line of {@code rubric.md} where it says so, from 1
 */
public record QualityRuleRow(QualityRule rule, int line) {}

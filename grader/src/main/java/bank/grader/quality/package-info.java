/**
 * Reads a submission's sources and says what a good, kind teacher would say: findings of analysers,
 * curated, and structure, as {@code evidence} for the code quality criterion.
 */
package bank.grader.quality;

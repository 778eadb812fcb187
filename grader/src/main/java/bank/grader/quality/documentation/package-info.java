/**
 * What the student explains: comments that say more than the name does, in any language, and a
 * README.
 */
package bank.grader.quality.documentation;

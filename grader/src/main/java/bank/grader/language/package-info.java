/**
 * What the grader says, in English, Kazakh and Russian. Other packages make a {@link
 * bank.grader.language.Message}, a key with arguments, and never a sentence; {@code
 * bank.grader.report} and {@code bank.grader.command} have it spoken by {@link
 * bank.grader.language.Language}.
 */
package bank.grader.language;

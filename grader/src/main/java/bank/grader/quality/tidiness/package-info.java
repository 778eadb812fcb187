/** What was left lying about: code in comments, methods that nothing calls, ragged indentation. */
package bank.grader.quality.tidiness;

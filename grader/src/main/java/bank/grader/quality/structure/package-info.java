/**
 * How a program is built: length and depth of methods, who talks to the console and who to the
 * database, state that is shared. The strongest signs of what a teacher thinks of a program.
 */
package bank.grader.quality.structure;

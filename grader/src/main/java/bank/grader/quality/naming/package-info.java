/**
 * How things are called: the conventions of Java, and names that say something. Words of any
 * language will do, in Latin letters or not.
 */
package bank.grader.quality.naming;

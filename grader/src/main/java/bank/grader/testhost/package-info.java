/**
 * The program of the child process that runs a student's own tests, in a jar of its own. It takes
 * names of test classes, and writes to a file what came of each test; {@code owntests} starts it
 * and reads the file.
 */
package bank.grader.testhost;

/**
 * The program of the child process, in a jar of its own: it loads the student's classes and does
 * what {@code driver} asks it, line by line. It uses nothing but the JDK and the contract, and
 * holds no secret, since student code can read and reach all of it.
 */
package bank.grader.host;

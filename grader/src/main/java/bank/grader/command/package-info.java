/** The command line, and the one place where the grader is put together. Nobody imports it. */
package bank.grader.command;

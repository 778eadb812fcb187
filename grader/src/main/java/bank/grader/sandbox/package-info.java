/**
 * Starts child processes that can do no harm: {@link bank.grader.sandbox.Sandbox} is bubblewrap
 * where that works, else a plain process with a warning. {@code driver} gets the process and its
 * socket.
 */
package bank.grader.sandbox;

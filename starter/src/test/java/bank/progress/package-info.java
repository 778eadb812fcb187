/**
 * Tells a student how far the work is: {@link bank.progress.ToDoExtension} lets JUnit skip the
 * tests of what is not written yet, and {@link bank.progress.ProgressListener} counts after the run
 * what is done, wrong and to do. The tests in {@code bank.contract} use it.
 */
package bank.progress;

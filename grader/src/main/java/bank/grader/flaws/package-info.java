/**
 * Banks with one mistake each, for students' own tests to notice: the reference, changed on its
 * way. In a jar of its own that only the process of those tests sees, beside the reference.
 */
package bank.grader.flaws;

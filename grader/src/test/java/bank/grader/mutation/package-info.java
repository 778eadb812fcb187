/**
 * Lets PIT run the hidden checks, each a test of its own, on the reference in its own process.
 * Maven does so in its profile {@code mutation}, where this package's classes are registered as
 * plug-ins of JUnit; nothing else uses them.
 */
package bank.grader.mutation;

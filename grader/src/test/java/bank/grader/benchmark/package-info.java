/** Benchmarks, started by hand; {@code grader/README.md} says how. */
package bank.grader.benchmark;

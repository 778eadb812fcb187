/**
 * Faults that are made in SQLite itself, from outside: no student code is touched, and the schema
 * may be any. It takes a database file and the {@link bank.grader.fault.Movement} that is to go
 * wrong, and puts triggers into the file. {@code suite} uses it and judges what becomes of the
 * accounts.
 */
package bank.grader.fault;

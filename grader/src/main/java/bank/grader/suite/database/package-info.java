/**
 * A program's SQLite file, seen from outside: a copy of what is stored, the place where balances
 * stand, found by probing, and a lock that another program might hold. Whatever is in the file
 * comes from a student and is read with bounds. {@code suite} asks; so will fault injection.
 */
package bank.grader.suite.database;

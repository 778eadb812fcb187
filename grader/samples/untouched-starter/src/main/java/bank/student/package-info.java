/** Your bank. Add classes and packages as you need them; the brief is in {@code README.md}. */
package bank.student;

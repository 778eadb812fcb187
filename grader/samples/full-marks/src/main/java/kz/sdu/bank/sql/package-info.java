/** All SQL of the program. The bank above decides, these classes only read and write. */
package kz.sdu.bank.sql;

/** How fast the bank is, compared with the database it stands on. */
package bank.reference.benchmark;

/**
 * The model solution: a bank in one SQLite file, and the console program in front of it.
 *
 * <p>{@link bank.reference.Main} starts {@link bank.reference.BankProgram}, which reads the command
 * line, opens the bank of {@code bank.reference.store}, and hands it to the menus of {@code
 * bank.reference.console}. What a card is, is known to {@code bank.reference.card} only. The
 * dependencies point one way: console to store to card.
 */
package bank.reference;

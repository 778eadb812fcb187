/**
 * The menus on a terminal. {@link bank.reference.console.BankConsole} leads a customer through them
 * until they leave; what a menu does is asked of the bank of {@code bank.reference.store}, and what
 * the bank refuses is shown in the words of its exception. No rule of banking stands here.
 */
package bank.reference.console;

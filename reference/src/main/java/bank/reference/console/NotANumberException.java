package bank.reference.console;

import bank.contract.BankException;

/** Thrown when a number was asked for and something else was typed. */
final class NotANumberException extends BankException {
  private static final long serialVersionUID = 1L;

  NotANumberException() {
    super("That is not a whole number. Please use digits only.");
  }
}

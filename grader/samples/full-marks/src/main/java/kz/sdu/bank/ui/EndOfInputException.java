package kz.sdu.bank.ui;

/** Thrown when there is nothing more to read, which ends the program as a choice of 0 does. */
class EndOfInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;
}

package bank.grader.driver;

/** What a bank answered to a request that changes something. */
public enum Answer {
  /** Done, as far as the bank says. */
  DONE,
  /** Refused: the receiver is the sender. */
  SAME_ACCOUNT,
  /** Refused: the card number fails the Luhn algorithm or has not 16 digits. */
  INVALID_NUMBER,
  /** Refused: there is no such card. */
  NO_SUCH_CARD,
  /** Refused: the amount is not positive, or no amount at all. */
  INVALID_AMOUNT,
  /** Refused: not enough money. */
  INSUFFICIENT_FUNDS,
  /** Refused: the sum is over {@code long}. */
  TOO_LARGE,
  /** Refused: the current PIN is wrong. */
  WRONG_PIN,
  /** Refused: the new PIN has not 4 digits. */
  INVALID_PIN,
  /** Refused: the card is locked. */
  LOCKED,
  /** The bank reports trouble with its database. */
  STORAGE_TROUBLE,
  /** An exception that is no part of the contract, or a stack trace on the console. */
  CRASHED,
  /** Neither clearly done nor clearly refused, as real consoles answer at times. */
  UNCLEAR;

  /** Tells whether this is one of the refusals of the contract. */
  public boolean isRefusal() {
    return this != DONE && this != STORAGE_TROUBLE && this != CRASHED && this != UNCLEAR;
  }
}

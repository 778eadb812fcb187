package bank.grader.suite.trial;

import bank.grader.driver.IssuedCard;

/**
 * An account that a check has opened.
 *
 * @param card what the program issued
 * @param alias what stands for the card number in messages and conversations, e.g. {@code card-1},
 *     so that a report is the same each time
 */
public record Account(IssuedCard card, String alias) {

  /** Returns the card number. */
  public String number() {
    return card.number();
  }

  /** Returns the PIN. */
  public String pin() {
    return card.pin();
  }
}

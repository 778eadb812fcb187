package bank.grader.driver;

/** What a bank answered to an attempt to log in. */
public enum LogIn {
  /** Number and PIN are right. */
  ACCEPTED,
  /** Number or PIN is wrong. */
  REJECTED,
  /** The card is locked. */
  LOCKED
}

package bank.grader.driver;

/** A request that is the same in every check. A program that hung on it will hang on it again. */
public enum Errand {
  /** To start, as a check starts it to operate the bank. */
  START,
  CREATE_ACCOUNT,
  /** To log in as the holder of a card, for a request that needs it. */
  SIGN_IN
}

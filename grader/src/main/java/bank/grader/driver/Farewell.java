package bank.grader.driver;

/** How a program is asked to end. */
enum Farewell {
  /** By what its menu or its contract offers for that. */
  REQUEST,
  /** Without its knowledge, when it waits for input. */
  ABANDONMENT
}

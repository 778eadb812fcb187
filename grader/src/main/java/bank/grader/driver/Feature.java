package bank.grader.driver;

/** An optional feature of the contract. */
public enum Feature {
  /** {@link bank.contract.Withdrawals}. */
  WITHDRAWALS,
  /** {@link bank.contract.PinChange}. */
  PIN_CHANGE,
  /** {@link bank.contract.Statements}. */
  STATEMENTS,
  /** {@link bank.contract.PinLock}. */
  PIN_LOCK,
  /** {@link bank.contract.Interest}. */
  INTEREST,
  /** {@link bank.contract.TurnoverReport}. */
  TURNOVER_REPORT
}

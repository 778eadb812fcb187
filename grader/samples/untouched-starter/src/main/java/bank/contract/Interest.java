package bank.contract;

/** Optional feature: the bank pays interest to all accounts at once. */
public interface Interest {

  /**
   * Pays interest to every account, to all of them or to none. An account gets its balance times
   * the rate, rounded down to whole tenge.
   *
   * @param basisPoints the rate in hundredths of a percent, 1 to 10,000 (100 %)
   * @return the number of tenge paid to all accounts together
   * @throws InvalidAmountException if the rate is outside its range
   * @throws AmountTooLargeException if a balance, or the sum that is paid, would exceed {@link
   *     Long#MAX_VALUE}
   */
  long payInterest(int basisPoints);
}

package bank.contract;

/** Optional feature: customers withdraw money. */
public interface Withdrawals {

  /**
   * Takes money off the balance.
   *
   * @param amount in tenge, at least 1; the whole balance may be withdrawn
   * @throws CardNotFoundException if there is no such card
   * @throws InvalidAmountException if the amount is 0 or negative
   * @throws InsufficientFundsException if the balance is less than the amount
   */
  void withdraw(String cardNumber, long amount);
}

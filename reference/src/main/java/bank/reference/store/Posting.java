package bank.reference.store;

import bank.contract.AmountTooLargeException;
import bank.contract.Entry;
import bank.contract.InsufficientFundsException;

/**
 * A change of one balance that is allowed, but not stored yet.
 *
 * @param account whose balance is to change
 * @param entry by how much and why
 */
record Posting(Account account, Entry entry) {

  /**
   * Prepares to add money.
   *
   * @param amount 1 or more
   * @throws AmountTooLargeException if the balance would exceed {@link Long#MAX_VALUE}
   */
  static Posting credit(Account account, Entry.Kind kind, long amount) {
    if (amount > Long.MAX_VALUE - account.balance()) {
      throw new AmountTooLargeException();
    }
    return new Posting(account, new Entry(kind, amount, account.balance() + amount));
  }

  /**
   * Prepares to take money off.
   *
   * @param amount 1 or more
   * @throws InsufficientFundsException if the balance is less than the amount
   */
  static Posting debit(Account account, Entry.Kind kind, long amount) {
    if (amount > account.balance()) {
      throw new InsufficientFundsException();
    }
    return new Posting(account, new Entry(kind, -amount, account.balance() - amount));
  }
}

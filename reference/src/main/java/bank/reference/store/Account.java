package bank.reference.store;

import bank.reference.card.PinHash;

/**
 * One row of the table of accounts, as it was when the current transaction read it.
 *
 * @param id what entries refer to; never shown to anybody
 * @param balance in tenge, 0 or more
 * @param pinHash what recognises the PIN
 * @param wrongPins how many wrong PINs in a row, 0 to {@link #MOST_WRONG_PINS}
 */
record Account(long id, long balance, PinHash pinHash, int wrongPins) {

  /** So many wrong PINs in a row lock a card; the table's CHECK knows the same number. */
  static final int MOST_WRONG_PINS = 3;

  /** Tells whether too many wrong PINs have locked the card. */
  boolean isLocked() {
    return wrongPins >= MOST_WRONG_PINS;
  }
}

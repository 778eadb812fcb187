package bank.contract;

/**
 * Optional feature: three wrong PINs in a row lock a card, so that nobody can try all ten thousand.
 *
 * <p>Only {@link Bank#logIn} counts. It answers {@code false} to the third wrong PIN as to the
 * first two; from then on it throws {@link CardLockedException} for this card, whatever the PIN.
 * The right PIN before that starts the count anew. Count and lock are stored, and outlast a
 * restart. A locked card still receives money.
 */
public interface PinLock {

  /**
   * Tells whether a card is locked.
   *
   * @throws CardNotFoundException if there is no such card
   */
  boolean isLocked(String cardNumber);
}

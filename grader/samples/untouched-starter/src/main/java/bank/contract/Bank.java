package bank.contract;

/**
 * A bank whose accounts are stored in one SQLite database file.
 *
 * <p>Every operation is durable when it returns: the process may be killed right afterwards and
 * nothing of it is lost. An operation that throws has changed nothing. Money is whole tenge,
 * counted in {@code long}.
 *
 * <p>Arguments are never {@code null}. A card number that no open account has is refused with
 * {@link CardNotFoundException}; trouble with the database is reported as {@link StorageException}.
 * Both hold for every operation that takes a card number, apart from {@link #logIn}, which answers
 * {@code false} to an unknown number.
 *
 * <p>One thread at a time uses a bank. Several banks, in several processes, may be open on the same
 * file at the same time.
 *
 * <p>Optional features are interfaces that your bank may implement besides this one: {@link
 * Withdrawals}, {@link PinChange}, {@link Statements}, {@link PinLock}, {@link Interest}, {@link
 * TurnoverReport}.
 */
public interface Bank extends AutoCloseable {

  /**
   * Opens an account with balance 0 and issues a card for it.
   *
   * <p>The number has 16 digits, starts with 400000, satisfies the Luhn algorithm and belongs to no
   * other account. The PIN has 4 digits, any of 0000 to 9999; leading zeros are part of it.
   *
   * @return the new card; the PIN cannot be asked for again
   */
  Card createAccount();

  /**
   * Tells whether there is an account with this card number and this PIN.
   *
   * <p>A wrong number and a wrong PIN are answered alike, so that nobody can find out which numbers
   * exist. Any text is allowed as an argument; what is not a card number is simply wrong.
   *
   * @throws CardLockedException only if the bank has a {@link PinLock} and the card is locked
   */
  boolean logIn(String cardNumber, String pin);

  /** Returns the balance in tenge, 0 or more. */
  long balance(String cardNumber);

  /**
   * Adds income to the balance.
   *
   * @param amount in tenge, at least 1
   * @throws InvalidAmountException if the amount is 0 or negative
   * @throws AmountTooLargeException if the balance would exceed {@link Long#MAX_VALUE}
   */
  void addIncome(String cardNumber, long amount);

  /**
   * Moves money from one account to another, all of it or nothing.
   *
   * <p>Refusals are tried in this order; the first that applies is thrown:
   *
   * <ol>
   *   <li>{@link SameAccountException}: the receiver is the sender;
   *   <li>{@link InvalidCardNumberException}: the receiver's number does not have 16 digits or does
   *       not satisfy the Luhn algorithm;
   *   <li>{@link CardNotFoundException}: there is no such receiver (or no such sender);
   *   <li>{@link InvalidAmountException}: the amount is 0 or negative;
   *   <li>{@link InsufficientFundsException}: the sender has less than the amount;
   *   <li>{@link AmountTooLargeException}: the receiver's balance would exceed {@link
   *       Long#MAX_VALUE}.
   * </ol>
   *
   * @param amount in tenge, at least 1; the whole balance may be sent
   */
  void transfer(String senderNumber, String receiverNumber, long amount);

  /**
   * Closes the account, with whatever money is left on it. From now on its card cannot log in and
   * cannot receive money, and its number is unknown.
   */
  void closeAccount(String cardNumber);

  /** Releases the database. Closing a closed bank does nothing; no other operation may follow. */
  @Override
  void close();
}

package bank.reference.store;

import bank.contract.CardLockedException;
import bank.reference.card.PinHash;
import bank.reference.card.PinHasher;
import java.sql.SQLException;
import java.util.Optional;

/** Decides whether a PIN is right, and counts the wrong ones. */
final class PinCheck {
  private final AccountTable accounts;
  private final PinHasher hasher;

  /** What the PIN for an unknown number is compared with; that no PIN fits does not matter. */
  private final PinHash decoy;

  PinCheck(AccountTable accounts, PinHasher hasher) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.decoy = hasher.hash("");
  }

  /**
   * Tells whether card number and PIN belong together, and stores what this means for the count of
   * wrong PINs.
   *
   * @throws CardLockedException if the card is locked
   */
  boolean logIn(String cardNumber, String pin) throws SQLException {
    Optional<Account> account = accounts.find(cardNumber);
    if (account.map(Account::isLocked).orElse(false)) {
      throw new CardLockedException();
    }
    // An unknown number takes as long as a wrong PIN: the time of the answer tells nothing either.
    boolean right = hasher.matches(pin, account.map(Account::pinHash).orElse(decoy));
    if (account.isEmpty()) {
      return false;
    }
    count(account.get(), right);
    return right;
  }

  private void count(Account account, boolean right) throws SQLException {
    int wrongPins = right ? 0 : account.wrongPins() + 1;
    // Most logins are right at once: they need no write, and so no wait for the disk.
    if (wrongPins != account.wrongPins()) {
      accounts.setWrongPins(account, wrongPins);
    }
  }
}

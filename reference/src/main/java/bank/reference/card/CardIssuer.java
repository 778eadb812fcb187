package bank.reference.card;

import bank.contract.Card;
import java.util.Locale;
import java.util.Random;

/** Draws new cards: a valid number of this bank, and a PIN. */
public final class CardIssuer {
  /** The first six digits of each number name the bank that issued the card. */
  private static final String BANK = "400000";

  private static final int ACCOUNTS = 1_000_000_000;
  private static final int PINS = 10_000;

  private final Random random;

  /**
   * Creates an issuer.
   *
   * @param random where numbers and PINs come from; a {@link java.security.SecureRandom} unless a
   *     test wants to know the outcome, for nobody must be able to guess the next PIN
   */
  public CardIssuer(Random random) {
    this.random = random;
  }

  /**
   * Draws a card. All numbers are equally likely, so a number may, rarely, come up twice: the
   * caller, who knows the cards that exist, draws again.
   */
  public Card issue() {
    // The root locale, because in some others the digits are not 0 to 9.
    String pin = String.format(Locale.ROOT, "%04d", random.nextInt(PINS));
    String account = String.format(Locale.ROOT, "%09d", random.nextInt(ACCOUNTS));
    String digits = BANK + account;
    return new Card(digits + Luhn.checkDigit(digits), pin);
  }
}

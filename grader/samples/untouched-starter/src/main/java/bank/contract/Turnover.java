package bank.contract;

import java.util.Objects;

/**
 * What came to and left one account since it was opened.
 *
 * @param cardNumber 16 digits, never {@code null}
 * @param incoming the sum in tenge of all that came, 0 or more
 * @param outgoing the sum in tenge of all that left, 0 or more
 */
public record Turnover(String cardNumber, long incoming, long outgoing) {

  /** Makes sure that the line belongs to a card. */
  public Turnover {
    Objects.requireNonNull(cardNumber, "cardNumber");
  }
}

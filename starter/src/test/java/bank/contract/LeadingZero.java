package bank.contract;

import static org.assertj.core.api.Assertions.fail;

/** Finds cards whose PIN starts with a zero, which is where PINs get damaged. */
final class LeadingZero {
  /** One PIN in ten starts with 0, so that a right bank fails here less than once in 10^9 runs. */
  private static final int TRIES = 200;

  private LeadingZero() {}

  /** Creates accounts until one has a PIN that starts with 0. */
  static Card cardOf(Bank bank) {
    for (int i = 0; i < TRIES; i++) {
      Card card = bank.createAccount();
      if (card.pin().startsWith("0")) {
        return card;
      }
    }
    return fail(
        "PINs are 0000 to 9999, so about one in ten starts with 0. None of %d PINs did.", TRIES);
  }
}

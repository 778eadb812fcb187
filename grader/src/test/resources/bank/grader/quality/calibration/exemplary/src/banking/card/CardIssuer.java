package banking.card;

import java.security.SecureRandom;
import java.util.Random;

/** Makes up cards; whether a number is still free is for the store to say. */
public class CardIssuer {
    private static final String BANK_CODE = "400000";
    private static final int ACCOUNT_NUMBERS = 1_000_000_000;
    private static final int PINS = 10_000;

    private final Random random = new SecureRandom();

    /** Draws an account number and a PIN, and completes them to a card that passes Luhn. */
    public Card issue() {
        String digits = BANK_CODE + String.format("%09d", random.nextInt(ACCOUNT_NUMBERS));
        String pin = String.format("%04d", random.nextInt(PINS));
        return new Card(digits + Luhn.checkDigit(digits), pin);
    }
}

package banking.card;

/**
 * What a customer is handed when an account is opened.
 *
 * @param number 16 digits that satisfy Luhn
 * @param pin 4 digits, leading zeros kept
 */
public record Card(String number, String pin) {
}

package bank.grader.driver;

/**
 * A card as the program under test issued it, right or wrong.
 *
 * @param number what it gave as the number
 * @param pin what it gave as the PIN
 */
public record IssuedCard(String number, String pin) {}

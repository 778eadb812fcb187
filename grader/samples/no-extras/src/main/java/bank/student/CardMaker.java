package bank.student;

import bank.contract.Card;
import java.security.SecureRandom;

/** Invents card numbers and PINs. */
class CardMaker {
  private static final String BANK_NUMBER = "400000";

  private final SecureRandom random = new SecureRandom();

  Card newCard() {
    StringBuilder number = new StringBuilder(BANK_NUMBER);
    while (number.length() < 15) {
      number.append(random.nextInt(10));
    }
    number.append(Luhn.checkDigit(number.toString()));
    return new Card(number.toString(), String.format("%04d", random.nextInt(10_000)));
  }
}

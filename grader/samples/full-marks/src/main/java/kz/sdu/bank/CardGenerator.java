package kz.sdu.bank;

import bank.contract.Card;
import java.security.SecureRandom;

/** Invents new cards. The numbers are random so that nobody can guess the next one. */
class CardGenerator {
  private static final String PREFIX = "400000";
  private static final int ACCOUNT_NUMBERS = 1_000_000_000;
  private static final int PINS = 10_000;

  private final SecureRandom random = new SecureRandom();

  /** Returns a card that satisfies Luhn; whether it is new is for the database to say. */
  Card next() {
    String start = PREFIX + String.format("%09d", random.nextInt(ACCOUNT_NUMBERS));
    String pin = String.format("%04d", random.nextInt(PINS));
    return new Card(start + Luhn.lastDigit(start), pin);
  }
}

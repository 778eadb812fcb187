package kz.sdu.bank;

import bank.contract.AmountTooLargeException;
import bank.contract.CardNotFoundException;
import bank.contract.Entry;
import bank.contract.InsufficientFundsException;
import bank.contract.InvalidAmountException;
import java.sql.Connection;
import java.sql.SQLException;
import kz.sdu.bank.sql.Cards;
import kz.sdu.bank.sql.Entries;
import kz.sdu.bank.sql.StoredCard;

/** Changes balances inside one transaction and writes each change down. */
class Ledger {
  private final Cards cards;
  private final Entries entries;

  Ledger(Connection connection) {
    cards = new Cards(connection);
    entries = new Entries(connection);
  }

  Cards cards() {
    return cards;
  }

  Entries entries() {
    return entries;
  }

  /** Finds a card that must exist. */
  StoredCard card(String number) throws SQLException {
    return cards.find(number).orElseThrow(CardNotFoundException::new);
  }

  /** Refuses an amount of zero or less. */
  static void requirePositive(long amount) {
    if (amount <= 0) {
      throw new InvalidAmountException();
    }
  }

  /** Adds the amount to the card's balance, refused if it would not fit into a long. */
  void credit(StoredCard card, Entry.Kind kind, long amount) throws SQLException {
    if (card.balance() > Long.MAX_VALUE - amount) {
      throw new AmountTooLargeException();
    }
    book(card, kind, amount);
  }

  /** Takes the amount off the card's balance, refused if there is not enough. */
  void debit(StoredCard card, Entry.Kind kind, long amount) throws SQLException {
    if (card.balance() < amount) {
      throw new InsufficientFundsException();
    }
    book(card, kind, -amount);
  }

  private void book(StoredCard card, Entry.Kind kind, long change) throws SQLException {
    long balance = card.balance() + change;
    cards.setBalance(card.id(), balance);
    entries.insert(card.id(), new Entry(kind, change, balance));
  }
}

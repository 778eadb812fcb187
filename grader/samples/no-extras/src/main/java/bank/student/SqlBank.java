package bank.student;

import bank.contract.AmountTooLargeException;
import bank.contract.Bank;
import bank.contract.Card;
import bank.contract.CardNotFoundException;
import bank.contract.InsufficientFundsException;
import bank.contract.InvalidAmountException;
import bank.contract.InvalidCardNumberException;
import bank.contract.SameAccountException;
import bank.contract.StorageException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalLong;

/** The rules of the bank. The SQL is in {@link CardTable}. */
public class SqlBank implements Bank {

  /** Something that needs the database and may fail. */
  private interface Work<T> {
    T run() throws SQLException;
  }

  private final Connection connection;
  private final CardTable cards;
  private final CardMaker maker = new CardMaker();

  /** Connects to the database and creates the table if this is the first time. */
  public SqlBank(Path databaseFile) {
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + databaseFile);
      cards = new CardTable(connection);
    } catch (SQLException e) {
      throw new StorageException("Cannot open the database " + databaseFile, e);
    }
    inTransaction(
        () -> {
          cards.create();
          return null;
        });
  }

  @Override
  public Card createAccount() {
    return inTransaction(
        () -> {
          Card card = maker.newCard();
          // very unlikely, but two cards with one number would be a disaster
          while (cards.balance(card.number()).isPresent()) {
            card = maker.newCard();
          }
          cards.insert(card);
          return card;
        });
  }

  @Override
  public boolean logIn(String cardNumber, String pin) {
    return inTransaction(() -> cards.matches(cardNumber, pin));
  }

  @Override
  public long balance(String cardNumber) {
    return inTransaction(() -> existingBalance(cardNumber));
  }

  @Override
  public void addIncome(String cardNumber, long amount) {
    inTransaction(
        () -> {
          long balance = existingBalance(cardNumber);
          checkAmount(amount);
          cards.setBalance(cardNumber, sum(balance, amount));
          return null;
        });
  }

  @Override
  public void transfer(String senderNumber, String receiverNumber, long amount) {
    inTransaction(
        () -> {
          checkReceiver(senderNumber, receiverNumber);
          long sender = existingBalance(senderNumber);
          long receiver = existingBalance(receiverNumber);
          checkAmount(amount);
          if (sender < amount) {
            throw new InsufficientFundsException();
          }
          long newReceiver = sum(receiver, amount);
          cards.setBalance(senderNumber, sender - amount);
          cards.setBalance(receiverNumber, newReceiver);
          return null;
        });
  }

  /** The checks that can be done before the amount is known. */
  public void checkReceiver(String senderNumber, String receiverNumber) {
    if (senderNumber.equals(receiverNumber)) {
      throw new SameAccountException();
    }
    if (!Luhn.isValid(receiverNumber)) {
      throw new InvalidCardNumberException();
    }
    balance(receiverNumber);
  }

  @Override
  public void closeAccount(String cardNumber) {
    inTransaction(
        () -> {
          existingBalance(cardNumber);
          cards.delete(cardNumber);
          return null;
        });
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StorageException("Cannot close the database", e);
    }
  }

  private long existingBalance(String cardNumber) throws SQLException {
    OptionalLong balance = cards.balance(cardNumber);
    if (balance.isEmpty()) {
      throw new CardNotFoundException();
    }
    return balance.getAsLong();
  }

  private void checkAmount(long amount) {
    if (amount <= 0) {
      throw new InvalidAmountException();
    }
  }

  private long sum(long balance, long amount) {
    try {
      return Math.addExact(balance, amount);
    } catch (ArithmeticException e) {
      throw new AmountTooLargeException();
    }
  }

  /** Runs the work in one transaction: all of it is stored, or nothing. */
  private <T> T inTransaction(Work<T> work) {
    try {
      if (!connection.getAutoCommit()) {
        return work.run(); // we are inside a transaction already
      }
      connection.setAutoCommit(false);
      try {
        T result = work.run();
        connection.commit();
        return result;
      } finally {
        connection.rollback(); // does nothing after a commit
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StorageException("The database does not work: " + e.getMessage(), e);
    }
  }
}

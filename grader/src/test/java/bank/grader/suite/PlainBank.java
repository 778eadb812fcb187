package bank.grader.suite;

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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

/** A right and plain bank, as a student writes it, on one table whose columns a test can choose. */
class PlainBank implements Bank {
  static final String SOUND_COLUMNS =
      "id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, pin TEXT NOT NULL,"
          + " balance INTEGER NOT NULL DEFAULT 0";

  final Connection connection;
  private final Random random = new Random();
  private final long unit;

  PlainBank(Path file, String columns) {
    this(file, columns, 1);
  }

  /**
   * Opens the bank.
   *
   * @param unit what a tenge is stored as
   */
  PlainBank(Path file, String columns, long unit) {
    this.unit = unit;
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE IF NOT EXISTS card (" + columns + ")");
        statement.executeQuery("SELECT number, pin, balance FROM card LIMIT 1");
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw new StorageException("the database cannot be used", e);
    }
  }

  @Override
  public Card createAccount() {
    StringBuilder digits = new StringBuilder("400000");
    while (digits.length() < 15) {
      digits.append(random.nextInt(10));
    }
    int check = 0;
    while (!satisfiesLuhn(digits.toString() + check)) {
      check++;
    }
    Card card = new Card(digits.toString() + check, String.format("%04d", random.nextInt(10_000)));
    update("INSERT INTO card (number, pin, balance) VALUES (?, ?, 0)", card.number(), card.pin());
    return card;
  }

  @Override
  public boolean logIn(String cardNumber, String pin) {
    return query("SELECT count(*) FROM card WHERE number = ? AND pin = ?", cardNumber, pin) == 1;
  }

  @Override
  public long balance(String cardNumber) {
    expectCard(cardNumber);
    return query("SELECT balance FROM card WHERE number = ?", cardNumber) / unit;
  }

  @Override
  public void addIncome(String cardNumber, long amount) {
    expectCard(cardNumber);
    expectPositive(amount);
    store(cardNumber, sum(balance(cardNumber), amount));
  }

  @Override
  public void transfer(String senderNumber, String receiverNumber, long amount) {
    if (senderNumber.equals(receiverNumber)) {
      throw new SameAccountException();
    }
    if (!receiverNumber.matches("[0-9]{16}") || !satisfiesLuhn(receiverNumber)) {
      throw new InvalidCardNumberException();
    }
    expectCard(receiverNumber);
    expectCard(senderNumber);
    expectPositive(amount);
    if (balance(senderNumber) < amount) {
      throw new InsufficientFundsException();
    }
    long received = sum(balance(receiverNumber), amount);
    inTransaction(
        () -> {
          store(senderNumber, balance(senderNumber) - amount);
          store(receiverNumber, received);
        });
  }

  @Override
  public void closeAccount(String cardNumber) {
    expectCard(cardNumber);
    update("DELETE FROM card WHERE number = ?", cardNumber);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StorageException("the database cannot be closed", e);
    }
  }

  private static void expectPositive(long amount) {
    if (amount < 1) {
      throw new InvalidAmountException();
    }
  }

  private void expectCard(String number) {
    if (query("SELECT count(*) FROM card WHERE number = ?", number) == 0) {
      throw new CardNotFoundException();
    }
  }

  private long sum(long balance, long amount) {
    try {
      return Math.addExact(balance, amount);
    } catch (ArithmeticException e) {
      throw new AmountTooLargeException();
    }
  }

  void store(String number, long balance) {
    update(
        "UPDATE card SET balance = ? WHERE number = ?",
        balance > Long.MAX_VALUE / unit ? balance : balance * unit,
        number);
  }

  private void inTransaction(Runnable changes) {
    try {
      connection.setAutoCommit(false);
      try {
        changes.run();
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new StorageException("the transfer could not be stored", e);
    }
  }

  void update(String sql, Object... arguments) {
    try (PreparedStatement statement = prepare(sql, arguments)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new StorageException("the change could not be stored", e);
    }
  }

  long query(String sql, Object... arguments) {
    try (PreparedStatement statement = prepare(sql, arguments);
        ResultSet result = statement.executeQuery()) {
      return result.getLong(1);
    } catch (SQLException e) {
      throw new StorageException("the database could not be read", e);
    }
  }

  private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }

  static boolean satisfiesLuhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      int doubled = i % 2 == 0 ? 2 * digit : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}

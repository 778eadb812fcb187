package bank.student;

import bank.contract.Bank;
import bank.contract.Card;
import bank.contract.StorageException;
import bank.contract.ToDoException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

public class MyBank implements Bank {

  private Connection connection;
  private Random random = new Random();

  public MyBank(Path databaseFile) {
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + databaseFile);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TABLE IF NOT EXISTS card (id INTEGER PRIMARY KEY, number TEXT UNIQUE, pin TEXT, balance INTEGER DEFAULT 0)");
      }
    } catch (SQLException e) {
      throw new StorageException("can not open " + databaseFile, e);
    }
  }

  @Override
  public Card createAccount() {
    // TODO luhn
    String number = "400000";
    for (int i = 0; i < 10; i++) {
      number += random.nextInt(10);
    }
    String pin = String.format("%04d", random.nextInt(10000));
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO card (number, pin) VALUES (?, ?)")) {
      statement.setString(1, number);
      statement.setString(2, pin);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new StorageException("can not save the card", e);
    }
    return new Card(number, pin);
  }

  @Override
  public boolean logIn(String cardNumber, String pin) {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT id FROM card WHERE number = ? AND pin = ?")) {
      statement.setString(1, cardNumber);
      statement.setString(2, pin);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    } catch (SQLException e) {
      throw new StorageException("can not log in", e);
    }
  }

  @Override
  public long balance(String cardNumber) {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT balance FROM card WHERE number = ?")) {
      statement.setString(1, cardNumber);
      try (ResultSet result = statement.executeQuery()) {
        return result.getInt(1);
      }
    } catch (SQLException e) {
      throw new StorageException("can not read the balance", e);
    }
  }

  @Override
  public void addIncome(String cardNumber, long amount) {
    try (PreparedStatement statement =
        connection.prepareStatement("UPDATE card SET balance = balance + ? WHERE number = ?")) {
      statement.setLong(1, amount);
      statement.setString(2, cardNumber);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new StorageException("can not add income", e);
    }
  }

  @Override
  public void transfer(String senderNumber, String receiverNumber, long amount) {
    throw new ToDoException("transfer");
  }

  @Override
  public void closeAccount(String cardNumber) {
    throw new ToDoException("close an account");
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StorageException("can not close", e);
    }
  }
}

package bank.student;

import bank.contract.Bank;
import bank.contract.Card;
import bank.contract.ToDoException;

/**
 * Your bank. {@link Bank} says what each operation must do; replace each {@code throw} by your
 * code.
 */
public class StudentBank implements Bank {

  @Override
  public Card createAccount() {
    throw new ToDoException("create an account");
  }

  @Override
  public boolean logIn(String cardNumber, String pin) {
    throw new ToDoException("log in");
  }

  @Override
  public long balance(String cardNumber) {
    throw new ToDoException("balance");
  }

  @Override
  public void addIncome(String cardNumber, long amount) {
    throw new ToDoException("add income");
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
    throw new ToDoException("close the bank: close the connection to the database");
  }
}

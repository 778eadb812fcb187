package bank.student;

import bank.contract.ToDoException;

public class Main {

  public static void main(String[] args) {
    throw new ToDoException("the console program");
  }
}

package bank.student;

import bank.contract.ToDoException;

/** The console program: the menus of the brief, on standard input and output. */
public class Main {

  /**
   * Starts the program.
   *
   * @param args {@code -fileName} and the path of the database file
   */
  public static void main(String[] args) {
    throw new ToDoException("the console program");
  }
}

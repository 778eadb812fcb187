package bank.student;

import bank.contract.BankException;
import bank.contract.Card;
import java.io.PrintStream;
import java.util.Scanner;

/** The dialogue with the user. Knows nothing about SQL. */
class Menu {
  private final SqlBank bank;
  private final Scanner in;
  private final PrintStream out;
  private boolean running = true;

  Menu(SqlBank bank, Scanner in, PrintStream out) {
    this.bank = bank;
    this.in = in;
    this.out = out;
  }

  /** Shows the menus until the user leaves or the input ends. */
  void run() {
    while (running) {
      switch (ask("1. Create an account\n2. Log into account\n0. Exit")) {
        case "1" -> createAccount();
        case "2" -> logIn();
        case "0" -> running = false;
        default -> out.println("Please type 1, 2 or 0.");
      }
    }
    out.println("Bye!");
  }

  private void createAccount() {
    try {
      Card card = bank.createAccount();
      out.println("Your card has been created");
      out.println("Your card number:");
      out.println(card.number());
      out.println("Your card PIN:");
      out.println(card.pin());
    } catch (BankException e) {
      out.println(e.getMessage());
    }
  }

  private void logIn() {
    String number = ask("Enter your card number:");
    String pin = ask("Enter your PIN:");
    try {
      if (bank.logIn(number, pin)) {
        out.println("You have successfully logged in!");
        accountMenu(number);
      } else {
        out.println("Wrong card number or PIN!");
      }
    } catch (BankException e) {
      out.println(e.getMessage());
    }
  }

  private void accountMenu(String number) {
    boolean loggedIn = true;
    while (loggedIn && running) {
      String menu =
          "1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit";
      String choice = ask(menu);
      try {
        loggedIn = answer(choice, number);
      } catch (BankException e) {
        out.println(e.getMessage());
      }
    }
  }

  /** Does what the user has chosen and tells whether he stays logged in. */
  private boolean answer(String choice, String number) {
    switch (choice) {
      case "1" -> out.println("Balance: " + bank.balance(number));
      case "2" -> addIncome(number);
      case "3" -> transfer(number);
      case "4" -> {
        bank.closeAccount(number);
        out.println("The account has been closed!");
        return false;
      }
      case "5" -> {
        out.println("You have successfully logged out!");
        return false;
      }
      case "0" -> running = false;
      default -> out.println("Please type a number from 0 to 5.");
    }
    return true;
  }

  private void addIncome(String number) {
    try {
      bank.addIncome(number, Long.parseLong(ask("Enter income:")));
      out.println("Income was added!");
    } catch (NumberFormatException e) {
      out.println("This is not an amount of money.");
    }
  }

  private void transfer(String number) {
    String receiver = ask("Transfer\nEnter card number:");
    bank.checkReceiver(number, receiver);
    try {
      long amount = Long.parseLong(ask("Enter how much money you want to transfer:"));
      bank.transfer(number, receiver, amount);
      out.println("Success!");
    } catch (NumberFormatException e) {
      out.println("This is not an amount of money.");
    }
  }

  /** Asks and returns the answer without spaces around it; the end of the input is an exit. */
  private String ask(String question) {
    out.println(question);
    if (in.hasNextLine()) {
      return in.nextLine().strip();
    }
    running = false;
    return "0";
  }
}

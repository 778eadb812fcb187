package kz.sdu.bank.ui;

import bank.contract.BankException;
import bank.contract.Card;
import kz.sdu.bank.TengeBank;

/** The menu for customers who are not logged in. */
class MainMenu {
  private static final String MENU = "1. Create an account\n2. Log into account\n0. Exit";

  private final TengeBank bank;
  private final Terminal terminal;

  MainMenu(TengeBank bank, Terminal terminal) {
    this.bank = bank;
    this.terminal = terminal;
  }

  /** Works until the user leaves or the input ends. */
  void run() {
    try {
      boolean running = true;
      while (running) {
        running = answer(terminal.ask(MENU));
      }
    } catch (EndOfInputException e) {
      // the user is gone: say goodbye to nobody, and end normally
    }
    terminal.say("Bye!");
  }

  private boolean answer(String choice) {
    try {
      switch (choice) {
        case "1" -> createAccount();
        case "2" -> {
          return logIn();
        }
        case "0" -> {
          return false;
        }
        default -> terminal.say("Choose 1, 2 or 0.");
      }
    } catch (BankException e) {
      terminal.say(e.getMessage());
    }
    return true;
  }

  private void createAccount() {
    Card card = bank.createAccount();
    terminal.say("Your card has been created");
    terminal.say("Your card number:");
    terminal.say(card.number());
    terminal.say("Your card PIN:");
    terminal.say(card.pin());
  }

  private boolean logIn() {
    String number = terminal.ask("Enter your card number:");
    String pin = terminal.ask("Enter your PIN:");
    if (!bank.logIn(number, pin)) {
      terminal.say("Wrong card number or PIN!");
      return true;
    }
    terminal.say("You have successfully logged in!");
    return new AccountMenu(bank, terminal, number).run();
  }
}

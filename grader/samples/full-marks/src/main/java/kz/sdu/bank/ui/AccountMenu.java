package kz.sdu.bank.ui;

import bank.contract.BankException;
import bank.contract.Entry;
import bank.contract.Turnover;
import kz.sdu.bank.TengeBank;

/** The menu of a customer who is logged in. */
class AccountMenu {
  private static final String MENU =
      """
      1. Balance
      2. Add income
      3. Do transfer
      4. Close account
      5. Log out
      6. Withdraw
      7. Change PIN
      8. Statement
      9. Pay interest to all accounts
      10. Turnover report
      0. Exit""";

  /** Where the dialogue goes after an answer. */
  private enum Next {
    STAY,
    LOG_OUT,
    EXIT
  }

  private final TengeBank bank;
  private final Terminal terminal;
  private final String number;

  AccountMenu(TengeBank bank, Terminal terminal, String number) {
    this.bank = bank;
    this.terminal = terminal;
    this.number = number;
  }

  /** Works until the customer logs out or leaves; tells whether the program goes on. */
  boolean run() {
    Next next = Next.STAY;
    while (next == Next.STAY) {
      next = tryAnswer(terminal.ask(MENU));
    }
    return next == Next.LOG_OUT;
  }

  private Next tryAnswer(String choice) {
    try {
      return answer(choice);
    } catch (BankException e) {
      terminal.say(e.getMessage());
    } catch (NumberFormatException e) {
      terminal.say("Please type a whole number.");
    }
    return Next.STAY;
  }

  private Next answer(String choice) {
    switch (choice) {
      case "1" -> terminal.say("Balance: " + bank.balance(number));
      case "2" -> addIncome();
      case "3" -> transfer();
      case "4" -> {
        bank.closeAccount(number);
        terminal.say("The account has been closed!");
        return Next.LOG_OUT;
      }
      case "5" -> {
        terminal.say("You have successfully logged out!");
        return Next.LOG_OUT;
      }
      case "0" -> {
        return Next.EXIT;
      }
      default -> answerFeature(choice);
    }
    return Next.STAY;
  }

  private void answerFeature(String choice) {
    switch (choice) {
      case "6" -> withdraw();
      case "7" -> changePin();
      case "8" -> statement();
      case "9" -> payInterest();
      case "10" -> turnover();
      default -> terminal.say("Choose a number of the menu.");
    }
  }

  private void addIncome() {
    bank.addIncome(number, terminal.askAmount("Enter income:"));
    terminal.say("Income was added!");
  }

  private void transfer() {
    String receiver = terminal.ask("Enter card number:");
    bank.checkReceiver(number, receiver);
    bank.transfer(
        number, receiver, terminal.askAmount("Enter how much money you want to transfer:"));
    terminal.say("Success!");
  }

  private void withdraw() {
    bank.withdraw(number, terminal.askAmount("Enter how much money you want to withdraw:"));
    terminal.say("Success!");
  }

  private void changePin() {
    String current = terminal.ask("Enter your current PIN:");
    String next = terminal.ask("Enter your new PIN:");
    bank.changePin(number, current, next);
    terminal.say("Success!");
  }

  private void statement() {
    for (Entry entry : bank.statement(number)) {
      terminal.say(entry.kind() + " " + entry.amount() + " " + entry.balanceAfter());
    }
  }

  private void payInterest() {
    int rate = (int) terminal.askAmount("Enter the rate in hundredths of a percent:");
    terminal.say("Paid to all accounts: " + bank.payInterest(rate));
  }

  private void turnover() {
    for (Turnover line : bank.turnover()) {
      terminal.say(line.cardNumber() + " +" + line.incoming() + " -" + line.outgoing());
    }
  }
}

package bank.reference.console;

import bank.contract.Entry;
import bank.reference.console.Menu.Item;
import bank.reference.console.Menu.Next;
import bank.reference.store.SqliteBank;
import java.util.List;

/** What the owner of a card can do after logging in. */
final class SignedInMenu {
  private final SqliteBank bank;
  private final Terminal terminal;
  private final String cardNumber;

  SignedInMenu(SqliteBank bank, Terminal terminal, String cardNumber) {
    this.bank = bank;
    this.terminal = terminal;
    this.cardNumber = cardNumber;
  }

  /**
   * Shows the menu until the customer is signed out.
   *
   * @return {@link Next#EXIT} if the program is to end as well
   */
  Next run() {
    WholeBankActions wholeBank = new WholeBankActions(bank, terminal);
    List<Item> items =
        List.of(
            Menu.item("1", "Balance", this::showBalance),
            Menu.item("2", "Add income", this::addIncome),
            Menu.item("3", "Do transfer", this::transfer),
            new Item("4", "Close account", this::closeAccount),
            new Item("5", "Log out", this::logOut),
            Menu.item("6", "Withdraw money", this::withdraw),
            Menu.item("7", "Change PIN", this::changePin),
            Menu.item("8", "Statement", this::showStatement),
            Menu.item("9", "Pay interest to all accounts", wholeBank::payInterest),
            Menu.item("10", "Turnover report", wholeBank::showTurnover),
            new Item("0", "Exit", () -> Next.EXIT));
    return new Menu(terminal, items).run();
  }

  private void showBalance() {
    terminal.say("Balance: " + bank.balance(cardNumber));
  }

  private void addIncome() {
    bank.addIncome(cardNumber, terminal.askNumber("Enter income:"));
    terminal.say("Income was added!");
  }

  private void transfer() {
    String receiverNumber = terminal.ask("Transfer. Enter card number:");
    bank.checkReceiver(cardNumber, receiverNumber);
    long amount = terminal.askNumber("Enter how much money you want to transfer:");
    bank.transfer(cardNumber, receiverNumber, amount);
    terminal.say("Success!");
  }

  private Next closeAccount() {
    bank.closeAccount(cardNumber);
    terminal.say("The account has been closed!");
    return Next.BACK;
  }

  private Next logOut() {
    terminal.say("You have successfully logged out!");
    return Next.BACK;
  }

  private void withdraw() {
    bank.withdraw(cardNumber, terminal.askNumber("Enter how much money you want to withdraw:"));
    terminal.say("Please take your money!");
  }

  private void changePin() {
    String currentPin = terminal.ask("Enter your current PIN:");
    String newPin = terminal.ask("Enter your new PIN:");
    bank.changePin(cardNumber, currentPin, newPin);
    terminal.say("The PIN was changed!");
  }

  private void showStatement() {
    List<Entry> entries = bank.statement(cardNumber);
    terminal.say("Entries: " + entries.size());
    for (Entry entry : entries) {
      terminal.say(entry.kind() + " " + entry.amount() + ", balance " + entry.balanceAfter());
    }
  }
}

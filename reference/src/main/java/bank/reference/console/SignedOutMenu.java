package bank.reference.console;

import bank.contract.Card;
import bank.reference.console.Menu.Item;
import bank.reference.console.Menu.Next;
import bank.reference.store.SqliteBank;
import java.util.List;

/** What somebody can do who has not logged in. */
final class SignedOutMenu {
  private final SqliteBank bank;
  private final Terminal terminal;

  SignedOutMenu(SqliteBank bank, Terminal terminal) {
    this.bank = bank;
    this.terminal = terminal;
  }

  /** Shows the menu until somebody chooses to exit. */
  void run() {
    List<Item> items =
        List.of(
            Menu.item("1", "Create an account", this::createAccount),
            new Item("2", "Log into account", this::logIn),
            new Item("0", "Exit", () -> Next.EXIT));
    new Menu(terminal, items).run();
  }

  private void createAccount() {
    Card card = bank.createAccount();
    terminal.say("Your card has been created");
    terminal.say("Your card number:");
    terminal.say(card.number());
    terminal.say("Your card PIN:");
    terminal.say(card.pin());
  }

  private Next logIn() {
    String cardNumber = terminal.ask("Enter your card number:");
    String pin = terminal.ask("Enter your PIN:");
    if (!bank.logIn(cardNumber, pin)) {
      terminal.say("Wrong card number or PIN!");
      return Next.STAY;
    }
    terminal.say("You have successfully logged in!");
    Next next = new SignedInMenu(bank, terminal, cardNumber).run();
    return next == Next.EXIT ? Next.EXIT : Next.STAY;
  }
}

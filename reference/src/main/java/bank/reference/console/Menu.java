package bank.reference.console;

import bank.contract.BankException;
import java.util.List;

/** A list of things to do, shown again and again until one of them leads away from it. */
final class Menu {
  private final Terminal terminal;
  private final List<Item> items;

  Menu(Terminal terminal, List<Item> items) {
    this.terminal = terminal;
    this.items = List.copyOf(items);
  }

  /** Where something that was chosen from a menu leads. */
  enum Next {
    /** The same menu is shown again. */
    STAY,
    /** Back to where the menu was opened from. */
    BACK,
    /** The program ends. */
    EXIT
  }

  /** What happens when an item is chosen. */
  @FunctionalInterface
  interface Action {
    /** Does it, and tells where it leads. */
    Next run();
  }

  /**
   * One line of a menu.
   *
   * @param choice what is typed to choose it
   * @param title what is shown beside it
   */
  record Item(String choice, String title, Action action) {}

  /** Creates an item after which the menu is shown again. */
  static Item item(String choice, String title, Runnable task) {
    Action action =
        () -> {
          task.run();
          return Next.STAY;
        };
    return new Item(choice, title, action);
  }

  /**
   * Shows the menu until a choice leads away from it.
   *
   * @return {@link Next#BACK} or {@link Next#EXIT}
   */
  Next run() {
    Next next = Next.STAY;
    while (next == Next.STAY) {
      next = choose();
    }
    return next;
  }

  private Next choose() {
    items.forEach(item -> terminal.say(item.choice() + ". " + item.title()));
    String choice = terminal.ask("Your choice:");
    for (Item item : items) {
      if (item.choice().equals(choice)) {
        return perform(item);
      }
    }
    terminal.say("There is no such choice. Please type one of the numbers shown.");
    return Next.STAY;
  }

  private Next perform(Item item) {
    try {
      return item.action().run();
    } catch (BankException refusal) {
      terminal.say(refusal.getMessage());
      return Next.STAY;
    }
  }
}

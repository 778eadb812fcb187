package banking.console;

import banking.card.Card;
import banking.store.AccountStore;

/** The menu of a user who is not logged in. */
public class MainMenu {
    private static final String CHOICES = """
            1. Create an account
            2. Log into account
            0. Exit""";

    private final Terminal terminal;
    private final AccountStore store;

    /** Creates the menu on an open store. */
    public MainMenu(Terminal terminal, AccountStore store) {
        this.terminal = terminal;
        this.store = store;
    }

    /** Asks for choices until the user leaves, here or in the account menu. */
    public void run() {
        boolean staying = true;
        while (staying && terminal.isOpen()) {
            staying = handle(terminal.ask(CHOICES));
        }
        terminal.say("Bye!");
    }

    private boolean handle(String choice) {
        switch (choice) {
            case "1":
                createAccount();
                return true;
            case "2":
                return logIn();
            case "0":
                return false;
            default:
                terminal.say("There is no such choice.");
                return true;
        }
    }

    private void createAccount() {
        Card card = store.createAccount();
        terminal.say("Your card has been created");
        terminal.say("Your card number:");
        terminal.say(card.number());
        terminal.say("Your card PIN:");
        terminal.say(card.pin());
    }

    private boolean logIn() {
        String number = terminal.ask("Enter your card number:");
        String pin = terminal.ask("Enter your PIN:");
        if (!store.isRight(number, pin)) {
            terminal.say("Wrong card number or PIN!");
            return true;
        }
        terminal.say("You have successfully logged in!");
        return new AccountMenu(terminal, store, number).run();
    }
}

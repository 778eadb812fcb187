package banking.console;

import banking.card.Luhn;
import banking.store.AccountStore;
import java.util.OptionalLong;

/** The menu of a user who is logged in. */
class AccountMenu {
    private static final String CHOICES = """
            1. Balance
            2. Add income
            3. Do transfer
            4. Close account
            5. Log out
            0. Exit""";

    /** What is to happen after a choice. */
    private enum Next {
        STAY, LOG_OUT, EXIT
    }

    private final Terminal terminal;
    private final AccountStore store;
    private final String number;

    AccountMenu(Terminal terminal, AccountStore store, String number) {
        this.terminal = terminal;
        this.store = store;
        this.number = number;
    }

    /**
     * Asks for choices until the user logs out or leaves.
     *
     * @return whether the program goes on
     */
    boolean run() {
        Next next = Next.STAY;
        while (next == Next.STAY && terminal.isOpen()) {
            next = handle(terminal.ask(CHOICES));
        }
        return next == Next.LOG_OUT;
    }

    private Next handle(String choice) {
        switch (choice) {
            case "1":
                terminal.say("Balance: " + store.balance(number));
                return Next.STAY;
            case "2":
                addIncome();
                return Next.STAY;
            case "3":
                transfer();
                return Next.STAY;
            case "4":
                store.closeAccount(number);
                terminal.say("The account has been closed!");
                return Next.LOG_OUT;
            case "5":
                terminal.say("You have successfully logged out!");
                return Next.LOG_OUT;
            case "0":
                return Next.EXIT;
            default:
                terminal.say("There is no such choice.");
                return Next.STAY;
        }
    }

    private void addIncome() {
        OptionalLong amount = terminal.askAmount("Enter income:");
        if (amount.isEmpty()) {
            terminal.say("The amount must be a positive whole number.");
            return;
        }
        store.addIncome(number, amount.getAsLong());
        terminal.say("Income was added!");
    }

    private void transfer() {
        String receiver = terminal.ask("Enter card number:");
        String refusal = refusalOf(receiver);
        if (!refusal.isEmpty()) {
            terminal.say(refusal);
            return;
        }
        OptionalLong amount = terminal.askAmount("Enter how much money you want to transfer:");
        if (amount.isEmpty()) {
            terminal.say("The amount must be a positive whole number.");
            return;
        }
        boolean done = store.transfer(number, receiver, amount.getAsLong());
        terminal.say(done ? "Success!" : "Not enough money!");
    }

    // The order matters: a mistyped number is told apart from one that nobody has.
    private String refusalOf(String receiver) {
        if (receiver.equals(number)) {
            return "You can't transfer money to the same account!";
        }
        if (!Luhn.isValid(receiver)) {
            return "Probably you made a mistake in the card number. Please try again!";
        }
        return store.exists(receiver) ? "" : "Such a card does not exist.";
    }
}

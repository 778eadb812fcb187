package banking;

import banking.console.MainMenu;
import banking.console.Terminal;
import banking.store.AccountStore;
import banking.store.StoreException;
import java.util.Scanner;

/** Starts the bank on the database file that the command line names. */
public class Main {
    private static final String DEFAULT_FILE = "bank.db";

    /**
     * Runs the program until the user leaves.
     *
     * @param args {@code -fileName} followed by the path of the SQLite file, which may be missing
     */
    public static void main(String[] args) {
        Terminal terminal = new Terminal(new Scanner(System.in), System.out);
        try (AccountStore store = AccountStore.open(fileName(args))) {
            new MainMenu(terminal, store).run();
        } catch (StoreException e) {
            terminal.say("The database cannot be used: " + e.getMessage());
        }
    }

    private static String fileName(String[] args) {
        for (int i = 0; i + 1 < args.length; i++) {
            if (args[i].equals("-fileName")) {
                return args[i + 1];
            }
        }
        return DEFAULT_FILE;
    }
}

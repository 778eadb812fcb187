package banking.console;

import java.io.PrintStream;
import java.util.OptionalLong;
import java.util.Scanner;

/** Asks questions and says things, a line each. */
public class Terminal {
    private final Scanner input;
    private final PrintStream output;

    /** Creates a terminal; neither stream is closed by it. */
    public Terminal(Scanner input, PrintStream output) {
        this.input = input;
        this.output = output;
    }

    /** Says a line to the user. */
    public void say(String line) {
        output.println(line);
    }

    /** Asks for a line of text; the end of input answers like an empty line. */
    public String ask(String question) {
        say(question);
        return input.hasNextLine() ? input.nextLine().strip() : "";
    }

    /** Tells whether the user can still answer. */
    public boolean isOpen() {
        return input.hasNextLine();
    }

    /** Asks for a positive whole amount; empty if the answer was something else. */
    public OptionalLong askAmount(String question) {
        try {
            long amount = Long.parseLong(ask(question));
            return amount > 0 ? OptionalLong.of(amount) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}

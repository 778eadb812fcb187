package bank.reference.console;

import bank.reference.store.SqliteBank;
import java.io.InputStream;
import java.io.OutputStream;

/** The conversation with the customers in front of one terminal. */
public final class BankConsole {
  private final SqliteBank bank;
  private final Terminal terminal;

  /** Creates a console on these streams, which it uses as UTF-8 text and does not close. */
  public BankConsole(SqliteBank bank, InputStream input, OutputStream output) {
    this.bank = bank;
    this.terminal = new Terminal(input, output);
  }

  /** Serves customers until one chooses to exit, or until the input ends, at whatever prompt. */
  public void run() {
    try {
      new SignedOutMenu(bank, terminal).run();
    } catch (InputEndedException ended) {
      terminal.say("The input has ended.");
    }
    terminal.say("Bye!");
  }
}

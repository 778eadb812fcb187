package bank.reference.console;

import bank.contract.Turnover;
import bank.reference.store.SqliteBank;

/** What concerns all accounts at once; in a real bank, a clerk's menu and not a customer's. */
final class WholeBankActions {
  private static final int HIGHEST_RATE = 10_000;

  private final SqliteBank bank;
  private final Terminal terminal;

  WholeBankActions(SqliteBank bank, Terminal terminal) {
    this.bank = bank;
    this.terminal = terminal;
  }

  void payInterest() {
    long rate = terminal.askNumber("Enter the rate in hundredths of a percent, 1 to 10000:");
    if (rate < 1 || rate > HIGHEST_RATE) {
      terminal.say("The rate must be between 1 and 10000.");
      return;
    }
    terminal.say("Interest paid: " + bank.payInterest(Math.toIntExact(rate)));
  }

  void showTurnover() {
    for (Turnover line : bank.turnover()) {
      terminal.say(line.cardNumber() + " in " + line.incoming() + ", out " + line.outgoing());
    }
  }
}

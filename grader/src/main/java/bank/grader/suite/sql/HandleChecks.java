package bank.grader.suite.sql;

import bank.grader.language.Message;
import bank.grader.suite.database.OpenHandles;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.NotChecked;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;

/** Connections are closed when their work is done. */
public class HandleChecks {
  /** Enough to tell a connection for each operation from a few that are kept. */
  private static final int ROUNDS = 8;

  @HiddenCheck(id = "connections-closed", group = Group.QUERIES)
  void closesItsConnections(Trial trial) {
    Teller bank = trial.bank();
    Account sender = bank.newAccount(trial.amount());
    Account receiver = bank.newAccount(trial.amount());
    work(bank, sender, receiver);
    int before = handles(trial);
    for (int i = 0; i < ROUNDS; i++) {
      work(bank, sender, receiver);
    }
    int after = handles(trial);
    if (after - before >= ROUNDS) {
      throw new Unmet("suite.connections-closed.more", ROUNDS, before, after);
    }
  }

  private static void work(Teller bank, Account sender, Account receiver) {
    bank.expectLogIn(sender);
    bank.addIncome(sender, 1);
    bank.transfer(sender, receiver, 1);
    bank.balance(receiver);
  }

  private static int handles(Trial trial) {
    return OpenHandles.on(trial.database())
        .orElseThrow(() -> new NotChecked(Message.of("suite.connections-closed.unseen")));
  }
}

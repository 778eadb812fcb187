package bank.grader.suite.errors;

import bank.grader.suite.database.WriteLock;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.time.Duration;

/**
 * A database that another program keeps locked. The program under test waits some seconds for it,
 * usually; meanwhile the other checks run.
 */
public class LockedDatabaseChecks {
  /** For another writer; a healthy program holds no lock while it waits for people. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @HiddenCheck(id = "trouble-locked", group = Group.DATABASE_TROUBLE, weight = 2)
  void reportsLockedDatabase(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account account = bank.newAccount(before);
    long amount = trial.smallAmount();
    WriteLock lock =
        WriteLock.take(trial.database(), PATIENCE)
            .orElseThrow(() -> new Unmet("suite.database-left-locked"));
    try (lock) {
      bank.expectTrouble(account, amount);
    }
    bank.expectBalance(account, before);
    bank.addIncome(account, amount);
    bank.expectBalance(account, before + amount);
    trial.bank().expectBalance(account, before + amount);
  }
}

package bank.grader.suite.sql;

import bank.grader.driver.ProgramEnded;
import bank.grader.language.Message;
import bank.grader.suite.database.WriteLock;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.time.Duration;
import java.util.List;

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
    Account account = bank.newAccount();
    long before = trial.amount();
    SuccessWords success = new SuccessWords(bank, income(bank, account, before));
    bank.expectBalance(account, before);
    long amount = trial.smallAmount();
    WriteLock lock =
        WriteLock.take(trial.database(), PATIENCE)
            .orElseThrow(() -> new Unmet("suite.database-left-locked"));
    try (lock) {
      Attempt attempt = income(bank, account, amount);
      bank.expectTrouble(request(account, amount), attempt.answer().orElseThrow());
      if (success.isClaimedIn(attempt)) {
        throw new Unmet(
            List.of(request(account, amount), Message.of("suite.trouble.false-success")));
      }
    }
    bank.expectBalance(account, before);
    bank.addIncome(account, amount);
    bank.expectBalance(account, before + amount);
    trial.bank().expectBalance(account, before + amount);
  }

  /**
   * Adds income, which may be done or not.
   *
   * @throws ProgramEnded if the program ends instead
   */
  private static Attempt income(Teller bank, Account account, long amount) {
    Attempt attempt =
        Attempt.at(
            bank, request(account, amount), driver -> driver.addIncome(account.card(), amount));
    attempt
        .end()
        .ifPresent(
            end -> {
              throw end;
            });
    return attempt;
  }

  private static Message request(Account account, long amount) {
    return Message.of("suite.request.income", amount, account.alias());
  }
}

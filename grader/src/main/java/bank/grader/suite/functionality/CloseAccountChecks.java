package bank.grader.suite.functionality;

import bank.grader.driver.Answer;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;

/** What is over when an account is closed. */
public class CloseAccountChecks {

  @HiddenCheck(id = "close-no-log-in", group = Group.REQUIRED, weight = 2)
  void endsLogIn(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    bank.expectLogIn(account);
    bank.close(account);
    bank.expectNoLogIn(account.number(), account.pin());
  }

  @HiddenCheck(id = "close-no-receiving", group = Group.REQUIRED)
  void endsReceiving(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    Account closed = bank.newAccount();
    bank.expectLogIn(closed);
    bank.close(closed);
    bank.refuseTransfer(sender, closed.number(), trial.smallAmount(), Answer.NO_SUCH_CARD);
    bank.expectBalance(sender, before);
  }

  @HiddenCheck(id = "close-keeps-others", group = Group.REQUIRED)
  void keepsOtherAccounts(Trial trial) {
    Teller bank = trial.bank();
    long ofFirst = trial.amount();
    long ofLast = trial.amount();
    Account first = bank.newAccount(ofFirst);
    Account closed = bank.newAccount();
    Account last = bank.newAccount(ofLast);
    bank.close(closed);
    bank.expectLogIn(first);
    bank.expectBalance(first, ofFirst);
    bank.expectLogIn(last);
    bank.expectBalance(last, ofLast);
  }

  @HiddenCheck(id = "close-with-money", group = Group.REQUIRED)
  void closesAccountWithMoney(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount(trial.amount());
    bank.close(account);
    bank.expectNoLogIn(account.number(), account.pin());
  }

  @HiddenCheck(id = "close-then-create", group = Group.REQUIRED)
  void opensAccountsAfterwards(Trial trial) {
    Teller bank = trial.bank();
    bank.close(bank.newAccount(trial.amount()));
    Account next = bank.newAccount();
    bank.expectLogIn(next);
    bank.expectBalance(next, 0);
  }
}

package bank.grader.suite.sql;

import bank.grader.driver.Place;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import java.util.ArrayList;
import java.util.List;

/** What an operation has done is stored when it returns: the process is killed right afterwards. */
public class DurabilityChecks {
  private static final int ACCOUNTS = 3;

  @HiddenCheck(id = "stored-account", group = Group.CONNECTION, weight = 2)
  void storesNewAccount(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    bank.kill();
    trial.bank().expectLogIn(account);
  }

  @HiddenCheck(id = "stored-income", group = Group.CONNECTION, weight = 2)
  void storesIncome(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    long amount = trial.amount();
    bank.addIncome(account, amount);
    bank.kill();
    trial.bank().expectBalance(account, amount);
  }

  @HiddenCheck(id = "stored-transfer", group = Group.CONNECTION, weight = 2)
  void storesTransfer(Trial trial) {
    Teller bank = trial.bank();
    long ofSender = trial.amount();
    long ofReceiver = trial.amount();
    Account sender = bank.newAccount(ofSender);
    Account receiver = bank.newAccount(ofReceiver);
    long amount = trial.smallAmount();
    bank.transfer(sender, receiver, amount);
    bank.kill();
    Teller reopened = trial.bank();
    reopened.expectBalance(sender, ofSender - amount);
    reopened.expectBalance(receiver, ofReceiver + amount);
  }

  @HiddenCheck(id = "stored-closing", group = Group.CONNECTION)
  void storesClosing(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    Account other = bank.newAccount();
    bank.close(account);
    bank.kill();
    Teller reopened = trial.bank();
    reopened.expectNoLogIn(account.number(), account.pin());
    reopened.expectLogIn(other);
  }

  @HiddenCheck(id = "reopened-with-data", group = Group.CONNECTION, weight = 2)
  void reopensWithData(Trial trial) {
    Teller bank = trial.bank();
    List<Account> accounts = new ArrayList<>();
    List<Long> balances = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      balances.add(trial.amount());
      accounts.add(bank.newAccount(balances.get(i)));
    }
    bank.close();
    Teller reopened = trial.bank();
    for (int i = 0; i < ACCOUNTS; i++) {
      reopened.expectLogIn(accounts.get(i));
      reopened.expectBalance(accounts.get(i), balances.get(i));
    }
  }

  @HiddenCheck(id = "reopened-and-continued", group = Group.CONNECTION)
  void goesOnAfterReopening(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account old = bank.newAccount(before);
    bank.close();
    Teller reopened = trial.bank();
    Account young = reopened.newAccount();
    long amount = trial.smallAmount();
    reopened.transfer(old, young, amount);
    reopened.close();
    Teller again = trial.bank();
    again.expectBalance(old, before - amount);
    again.expectBalance(young, amount);
  }

  @HiddenCheck(id = "files-apart", group = Group.CONNECTION)
  void keepsFilesApart(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount(trial.amount());
    Place elsewhere = trial.newPlace();
    trial.bank(elsewhere).expectNoLogIn(account.number(), account.pin());
    bank.expectLogIn(account);
  }

  @HiddenCheck(id = "shared-file", group = Group.CONNECTION, weight = 2)
  void sharesOneFileBetweenTwoProcesses(Trial trial) {
    Teller first = trial.bank();
    long amount = trial.amount();
    Account account = first.newAccount(amount);
    Teller second = trial.bankInNewProcess();
    second.expectBalance(account, amount);
    long more = trial.smallAmount();
    second.addIncome(account, more);
    first.expectBalance(account, amount + more);
    Account other = second.newAccount();
    first.transfer(account, other, more);
    second.expectBalance(other, more);
  }
}

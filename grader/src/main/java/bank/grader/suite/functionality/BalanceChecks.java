package bank.grader.suite.functionality;

import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;

/** Balance and income. */
public class BalanceChecks {
  private static final int INCOMES = 5;

  @HiddenCheck(id = "income-added", group = Group.REQUIRED, weight = 2)
  void addsIncome(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    long amount = trial.amount();
    bank.addIncome(account, amount);
    bank.expectBalance(account, amount);
  }

  @HiddenCheck(id = "income-adds-up", group = Group.REQUIRED, weight = 2)
  void addsToWhatIsThere(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    long sum = 0;
    for (int i = 0; i < INCOMES; i++) {
      long amount = i % 2 == 0 ? trial.amount() : trial.smallAmount();
      bank.addIncome(account, amount);
      sum += amount;
    }
    bank.addIncome(account, 1);
    bank.expectBalance(account, sum + 1);
  }

  @HiddenCheck(id = "income-own-account", group = Group.REQUIRED)
  void reachesOneAccount(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account first = bank.newAccount(before);
    Account second = bank.newAccount();
    long amount = trial.amount();
    bank.addIncome(second, amount);
    bank.expectBalance(first, before);
    bank.expectBalance(second, amount);
  }

  @HiddenCheck(id = "balance-steady", group = Group.REQUIRED)
  void showsTheSameBalanceAgain(Trial trial) {
    Teller bank = trial.bank();
    long amount = trial.amount();
    Account account = bank.newAccount(amount);
    bank.expectBalance(account, amount);
    bank.expectLogIn(account);
    bank.expectBalance(account, amount);
  }
}

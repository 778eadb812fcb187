package bank.grader.suite.additional;

import bank.grader.driver.Answer;
import bank.grader.driver.Feature;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;

/** Withdrawals. */
public class WithdrawalChecks {

  private static Message request(Account account, long amount) {
    return Message.of("suite.request.withdraw", amount, account.alias());
  }

  private static void withdraw(Teller bank, Account account, long amount) {
    bank.expectDone(request(account, amount), driver -> driver.withdraw(account.card(), amount));
  }

  private static void refuse(Teller bank, Account account, long amount, Answer refusal) {
    bank.expectRefused(
        request(account, amount), driver -> driver.withdraw(account.card(), amount), refusal);
  }

  @HiddenCheck(id = "withdraw-takes-money", group = Group.ADDITIONAL, weight = 2)
  void takesMoney(Trial trial) {
    Teller bank = trial.bankWith(Feature.WITHDRAWALS);
    long before = trial.amount();
    Account account = bank.newAccount(before);
    long amount = trial.smallAmount();
    withdraw(bank, account, amount);
    bank.expectBalance(account, before - amount);
    withdraw(bank, account, before - amount);
    bank.expectBalance(account, 0);
  }

  @HiddenCheck(id = "withdraw-not-enough", group = Group.ADDITIONAL)
  void refusesMoreThanTheBalance(Trial trial) {
    Teller bank = trial.bankWith(Feature.WITHDRAWALS);
    long before = trial.amount();
    Account account = bank.newAccount(before);
    refuse(bank, account, before + 1, Answer.INSUFFICIENT_FUNDS);
    bank.expectBalance(account, before);
  }

  @HiddenCheck(id = "withdraw-bad-amount", group = Group.ADDITIONAL)
  void refusesAmountsBelowOne(Trial trial) {
    Teller bank = trial.bankWith(Feature.WITHDRAWALS);
    long before = trial.amount();
    Account account = bank.newAccount(before);
    refuse(bank, account, 0, Answer.INVALID_AMOUNT);
    refuse(bank, account, -trial.smallAmount(), Answer.INVALID_AMOUNT);
    bank.expectBalance(account, before);
  }
}

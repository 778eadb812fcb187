package bank.grader.suite.errors;

import bank.grader.driver.Answer;
import bank.grader.driver.IssuedCard;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Needs;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;

/** Which refusal comes first, and cards that nobody has: a console cannot show either. */
public class ContractChecks {

  @HiddenCheck(id = "order-own-account", group = Group.BAD_INPUT, needs = Needs.CONTRACT)
  void refusesTheOwnAccountFirst(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    bank.refuseTransfer(sender, sender.number(), 0, Answer.SAME_ACCOUNT);
    bank.refuseTransfer(sender, sender.number(), before + 1, Answer.SAME_ACCOUNT);
    bank.expectBalance(sender, before);
  }

  @HiddenCheck(id = "order-mistyped", group = Group.BAD_INPUT, needs = Needs.CONTRACT)
  void refusesMistypedNumberBeforeTheAmount(Trial trial) {
    expectBeforeTheAmount(trial, trial.mistypedNumber(), Answer.INVALID_NUMBER);
  }

  @HiddenCheck(id = "order-unknown", group = Group.BAD_INPUT, needs = Needs.CONTRACT)
  void refusesUnknownNumberBeforeTheAmount(Trial trial) {
    expectBeforeTheAmount(trial, trial.unknownNumber(), Answer.NO_SUCH_CARD);
  }

  private static void expectBeforeTheAmount(Trial trial, String receiver, Answer refusal) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    bank.refuseTransfer(sender, receiver, 0, refusal);
    bank.refuseTransfer(sender, receiver, -trial.smallAmount(), refusal);
    bank.refuseTransfer(sender, receiver, before + 1, refusal);
    bank.expectBalance(sender, before);
  }

  @HiddenCheck(id = "order-funds", group = Group.BAD_INPUT, needs = Needs.CONTRACT)
  void refusesNotEnoughMoneyBeforeTheLimit(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    Account full = bank.newAccount(Long.MAX_VALUE);
    bank.refuseTransfer(sender, full.number(), before + 1, Answer.INSUFFICIENT_FUNDS);
    bank.expectBalance(sender, before);
    bank.expectBalance(full, Long.MAX_VALUE);
  }

  @HiddenCheck(id = "unknown-card", group = Group.BAD_INPUT, weight = 2, needs = Needs.CONTRACT)
  void refusesUnknownCard(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account account = bank.newAccount(before);
    IssuedCard unknown = new IssuedCard(trial.unknownNumber(), account.pin());
    long amount = trial.smallAmount();
    bank.expectRefused(
        Message.of("suite.request.income", amount, unknown.number()),
        driver -> driver.addIncome(unknown, amount),
        Answer.NO_SUCH_CARD);
    bank.expectRefused(
        Message.of("suite.request.transfer", amount, unknown.number(), account.alias()),
        driver -> driver.transfer(unknown, account.number(), amount),
        Answer.NO_SUCH_CARD);
    bank.expectRefused(
        Message.of("suite.request.close", unknown.number()),
        driver -> driver.closeAccount(unknown),
        Answer.NO_SUCH_CARD);
    bank.expectBalance(account, before);
  }
}

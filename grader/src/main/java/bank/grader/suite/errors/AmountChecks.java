package bank.grader.suite.errors;

import bank.grader.driver.Answer;
import bank.grader.driver.ProgramEnded;
import bank.grader.driver.UnreadableAnswer;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.NotApplicable;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;

/** Wrong amounts, and amounts at the edges of {@code int} and {@code long}. */
public class AmountChecks {
  /** Above what fits an {@code int}. */
  private static final long LARGE = 3_000_000_000L;

  @HiddenCheck(id = "income-zero", group = Group.BAD_INPUT)
  void refusesIncomeOfZero(Trial trial) {
    expectIncomeRefused(trial, 0);
  }

  @HiddenCheck(id = "income-negative", group = Group.BAD_INPUT, weight = 2)
  void refusesNegativeIncome(Trial trial) {
    expectIncomeRefused(trial, -trial.smallAmount());
  }

  private static void expectIncomeRefused(Trial trial, long amount) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account account = bank.newAccount(before);
    bank.refuseIncome(account, amount, Answer.INVALID_AMOUNT);
    bank.expectBalance(account, before);
  }

  @HiddenCheck(id = "transfer-zero", group = Group.BAD_INPUT)
  void refusesTransferOfZero(Trial trial) {
    expectTransferRefused(trial, 0);
  }

  @HiddenCheck(id = "transfer-negative", group = Group.BAD_INPUT, weight = 2)
  void refusesNegativeTransfer(Trial trial) {
    expectTransferRefused(trial, -trial.smallAmount());
  }

  private static void expectTransferRefused(Trial trial, long amount) {
    Teller bank = trial.bank();
    long ofSender = trial.amount();
    long ofReceiver = trial.amount();
    Account sender = bank.newAccount(ofSender);
    Account receiver = bank.newAccount(ofReceiver);
    bank.refuseTransfer(sender, receiver.number(), amount, Answer.INVALID_AMOUNT);
    bank.expectBalance(sender, ofSender);
    bank.expectBalance(receiver, ofReceiver);
  }

  @HiddenCheck(id = "amount-large", group = Group.BAD_INPUT)
  void holdsMoreThanAnInt(Trial trial) {
    Teller bank = trial.bank();
    long before = LARGE + trial.amount();
    Account sender = bank.newAccount(before);
    Account receiver = bank.newAccount(LARGE);
    bank.transfer(sender, receiver, LARGE);
    bank.expectBalance(sender, before - LARGE);
    bank.expectBalance(receiver, LARGE + LARGE);
  }

  /** A console that refuses the large amount to begin with has a check of its own for that. */
  @HiddenCheck(id = "income-overflow", group = Group.BAD_INPUT)
  void refusesIncomeOverTheLimit(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    long before = fillUp(trial, bank, account);
    if (before > 0) {
      bank.refuseIncome(account, trial.smallAmount(), Answer.TOO_LARGE);
    }
    bank.expectBalance(account, before);
  }

  @HiddenCheck(id = "transfer-overflow", group = Group.BAD_INPUT)
  void refusesTransferOverTheLimit(Trial trial) {
    Teller bank = trial.bank();
    long ofSender = trial.amount();
    Account sender = bank.newAccount(ofSender);
    Account receiver = bank.newAccount();
    long ofReceiver = filledUp(trial, bank, receiver);
    bank.refuseTransfer(sender, receiver.number(), trial.smallAmount(), Answer.TOO_LARGE);
    bank.expectBalance(sender, ofSender);
    bank.expectBalance(receiver, ofReceiver);
  }

  /** A console that does not get so far has other checks for that. */
  private static long filledUp(Trial trial, Teller bank, Account account) {
    try {
      long balance = fillUp(trial, bank, account);
      if (balance > 0) {
        return balance;
      }
    } catch (ProgramEnded | UnreadableAnswer | Unmet failure) {
      if (bank.isCalled()) {
        throw failure;
      }
    }
    throw new NotApplicable();
  }

  /** Adds all that a balance can hold but for some tenge, and returns the balance. */
  private static long fillUp(Trial trial, Teller bank, Account account) {
    long most = Long.MAX_VALUE - trial.below(100);
    Answer answer = bank.tryIncome(account, most);
    boolean isRefused = !bank.isCalled() && answer != Answer.DONE && bank.balance(account) == 0;
    if (isRefused) {
      return 0;
    }
    bank.expectBalance(account, most);
    return most;
  }
}

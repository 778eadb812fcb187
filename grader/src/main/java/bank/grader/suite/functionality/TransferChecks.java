package bank.grader.suite.functionality;

import bank.grader.driver.Answer;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;

/** The receiver always has money of its own, which a wrong transfer would overwrite. */
public class TransferChecks {

  @HiddenCheck(id = "transfer-moves-money", group = Group.REQUIRED, weight = 3)
  void movesMoney(Trial trial) {
    Teller bank = trial.bank();
    long ofSender = trial.amount();
    long ofReceiver = trial.amount();
    Account sender = bank.newAccount(ofSender);
    Account receiver = bank.newAccount(ofReceiver);
    long amount = trial.smallAmount();
    bank.transfer(sender, receiver, amount);
    bank.expectBalance(sender, ofSender - amount);
    bank.expectBalance(receiver, ofReceiver + amount);
  }

  @HiddenCheck(id = "transfer-third-account", group = Group.REQUIRED)
  void leavesOthersAlone(Trial trial) {
    Teller bank = trial.bank();
    long ofThird = trial.amount();
    Account sender = bank.newAccount(trial.amount());
    Account third = bank.newAccount(ofThird);
    Account receiver = bank.newAccount(trial.amount());
    bank.transfer(sender, receiver, trial.smallAmount());
    bank.expectBalance(third, ofThird);
  }

  @HiddenCheck(id = "transfer-whole-balance", group = Group.REQUIRED, weight = 2)
  void sendsTheWholeBalance(Trial trial) {
    Teller bank = trial.bank();
    long ofSender = trial.amount();
    long ofReceiver = trial.amount();
    Account sender = bank.newAccount(ofSender);
    Account receiver = bank.newAccount(ofReceiver);
    bank.transfer(sender, receiver, ofSender);
    bank.expectBalance(sender, 0);
    bank.expectBalance(receiver, ofReceiver + ofSender);
  }

  @HiddenCheck(id = "transfer-one-tenge", group = Group.REQUIRED)
  void sendsOneTenge(Trial trial) {
    Teller bank = trial.bank();
    long ofSender = trial.amount();
    long ofReceiver = trial.amount();
    Account sender = bank.newAccount(ofSender);
    Account receiver = bank.newAccount(ofReceiver);
    bank.transfer(sender, receiver, 1);
    bank.expectBalance(sender, ofSender - 1);
    bank.expectBalance(receiver, ofReceiver + 1);
  }

  @HiddenCheck(id = "transfer-there-and-back", group = Group.REQUIRED)
  void sendsThereAndBack(Trial trial) {
    Teller bank = trial.bank();
    long ofFirst = trial.amount();
    long ofSecond = trial.amount();
    Account first = bank.newAccount(ofFirst);
    Account second = bank.newAccount(ofSecond);
    long there = trial.smallAmount();
    long back = trial.smallAmount();
    bank.transfer(first, second, there);
    bank.transfer(second, first, back);
    bank.expectBalance(first, ofFirst - there + back);
    bank.expectBalance(second, ofSecond + there - back);
  }

  @HiddenCheck(id = "transfer-on", group = Group.REQUIRED)
  void letsReceivedMoneyBeSentOn(Trial trial) {
    Teller bank = trial.bank();
    long amount = trial.amount();
    Account first = bank.newAccount(amount);
    Account second = bank.newAccount();
    Account third = bank.newAccount();
    bank.transfer(first, second, amount);
    bank.transfer(second, third, amount);
    bank.expectBalance(second, 0);
    bank.expectBalance(third, amount);
  }

  @HiddenCheck(id = "transfer-not-enough", group = Group.REQUIRED, weight = 2)
  void refusesMoreThanTheBalance(Trial trial) {
    Teller bank = trial.bank();
    long ofSender = trial.amount();
    long ofReceiver = trial.amount();
    Account sender = bank.newAccount(ofSender);
    Account receiver = bank.newAccount(ofReceiver);
    bank.refuseTransfer(sender, receiver.number(), ofSender + 1, Answer.INSUFFICIENT_FUNDS);
    bank.expectBalance(sender, ofSender);
    bank.expectBalance(receiver, ofReceiver);
    long sent = trial.smallAmount();
    bank.transfer(sender, receiver, sent);
    // Some compare with the balance that the account had at the log in.
    bank.refuseTransfer(sender, receiver.number(), ofSender - sent + 1, Answer.INSUFFICIENT_FUNDS);
    bank.expectBalance(sender, ofSender - sent);
    bank.expectBalance(receiver, ofReceiver + sent);
  }

  @HiddenCheck(id = "transfer-mistyped", group = Group.REQUIRED, weight = 2)
  void refusesMistypedNumber(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    String number = trial.mistypedNumber();
    bank.refuseTransfer(sender, number, trial.smallAmount(), Answer.INVALID_NUMBER);
    bank.expectBalance(sender, before);
  }

  @HiddenCheck(id = "transfer-unknown", group = Group.REQUIRED, weight = 2)
  void refusesUnknownNumber(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    String number = trial.unknownNumber();
    bank.refuseTransfer(sender, number, trial.smallAmount(), Answer.NO_SUCH_CARD);
    bank.expectBalance(sender, before);
  }

  @HiddenCheck(id = "transfer-own-account", group = Group.REQUIRED, weight = 2)
  void refusesTheOwnAccount(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    bank.refuseTransfer(sender, sender.number(), trial.smallAmount(), Answer.SAME_ACCOUNT);
    bank.expectBalance(sender, before);
  }
}

package bank.grader.suite.errors;

import bank.grader.driver.Answer;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import java.util.List;

/** What is no card number and no PIN at all. */
public class CardNumberChecks {

  @HiddenCheck(id = "receiver-malformed", group = Group.BAD_INPUT)
  void refusesMalformedReceiver(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    String number = trial.unknownNumber();
    for (String receiver : List.of("18", number + "0", number.substring(0, 15))) {
      bank.refuseTransfer(sender, receiver, trial.smallAmount(), Answer.INVALID_NUMBER);
      bank.expectBalance(sender, before);
    }
  }

  @HiddenCheck(id = "receiver-letters", group = Group.BAD_INPUT)
  void refusesLettersAsReceiver(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    bank.refuseTransfer(sender, "abcdefghijklmnop", trial.smallAmount(), Answer.INVALID_NUMBER);
    bank.expectBalance(sender, before);
  }

  @HiddenCheck(id = "log-in-malformed", group = Group.BAD_INPUT)
  void rejectsMalformedNumberAndPin(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    bank.expectNoLogIn("card", account.pin());
    bank.expectNoLogIn(account.number() + "0", account.pin());
    bank.expectNoLogIn(account.number(), "pin");
    bank.expectNoLogIn(account.number(), account.pin() + "0");
    bank.expectLogIn(account);
  }

  @HiddenCheck(id = "refusals-leave-it-working", group = Group.BAD_INPUT)
  void worksOnAfterRefusals(Trial trial) {
    Teller bank = trial.bank();
    long before = trial.amount();
    Account sender = bank.newAccount(before);
    Account receiver = bank.newAccount();
    long amount = trial.smallAmount();
    bank.expectNoLogIn(trial.unknownNumber(), sender.pin());
    bank.refuseTransfer(sender, trial.mistypedNumber(), amount, Answer.INVALID_NUMBER);
    bank.refuseTransfer(sender, trial.unknownNumber(), amount, Answer.NO_SUCH_CARD);
    bank.refuseTransfer(sender, receiver.number(), before + 1, Answer.INSUFFICIENT_FUNDS);
    bank.transfer(sender, receiver, amount);
    bank.expectBalance(sender, before - amount);
    bank.expectBalance(receiver, amount);
    bank.expectLogIn(bank.newAccount());
  }
}

package bank.grader.suite.sql;

import bank.grader.driver.Answer;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import java.util.List;

/** Text that is SQL to a program that puts its statements together from text. */
public class InjectionChecks {
  private static final String ALWAYS_TRUE = "' OR '1'='1";

  @HiddenCheck(id = "injection-number", group = Group.QUERIES, weight = 2)
  void takesTheNumberAsText(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount(trial.amount());
    String pin = trial.wrongPin(account, 1);
    for (String number :
        List.of(ALWAYS_TRUE, "' OR 1=1 --", account.number() + "' --", account.number() + "'")) {
      bank.expectNoLogIn(number, pin);
    }
    bank.expectLogIn(account);
  }

  /** A right PIN stands between the attempts, since three wrong ones in a row may lock a card. */
  @HiddenCheck(id = "injection-pin", group = Group.QUERIES, weight = 2)
  void takesThePinAsText(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount(trial.amount());
    for (String pin : List.of(ALWAYS_TRUE, "' OR 1=1 --", "0 OR 1=1", account.pin() + "'")) {
      bank.expectNoLogIn(account.number(), pin);
      bank.expectLogIn(account);
    }
  }

  @HiddenCheck(id = "injection-receiver", group = Group.QUERIES, weight = 2)
  void takesTheReceiverAsText(Trial trial) {
    Teller bank = trial.bank();
    long ofSender = trial.amount();
    long ofOther = trial.amount();
    Account sender = bank.newAccount(ofSender);
    Account other = bank.newAccount(ofOther);
    for (String receiver : List.of(ALWAYS_TRUE, other.number() + ALWAYS_TRUE)) {
      bank.refuseTransfer(sender, receiver, trial.smallAmount(), Answer.INVALID_NUMBER);
      bank.expectBalance(sender, ofSender);
      bank.expectBalance(other, ofOther);
    }
  }

  @HiddenCheck(id = "injection-destroys-nothing", group = Group.QUERIES)
  void letsNobodyDestroyData(Trial trial) {
    Teller bank = trial.bank();
    long balance = trial.amount();
    Account account = bank.newAccount(balance);
    for (String number :
        List.of(
            "'; DROP TABLE card; --", "'; DELETE FROM card; --", "'; UPDATE card SET pin=0; --")) {
      bank.expectNoLogIn(number, account.pin());
    }
    bank.expectLogIn(account);
    bank.expectBalance(account, balance);
  }
}

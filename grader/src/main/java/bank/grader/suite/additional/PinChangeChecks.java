package bank.grader.suite.additional;

import bank.grader.driver.Answer;
import bank.grader.driver.Feature;
import bank.grader.driver.LogIn;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import java.util.List;

/** Changes of the PIN. */
public class PinChangeChecks {

  private static Message request(Account account, String newPin) {
    return Message.of("suite.request.change-pin", account.alias(), newPin);
  }

  @HiddenCheck(id = "pin-change-works", group = Group.ADDITIONAL, weight = 2)
  void replacesThePin(Trial trial) {
    Teller bank = trial.bankWith(Feature.PIN_CHANGE);
    Account account = bank.newAccount();
    String newPin = trial.wrongPin(account, 1);
    bank.expectDone(
        request(account, newPin),
        driver -> driver.changePin(account.card(), account.pin(), newPin));
    bank.expectNoLogIn(account.number(), account.pin());
    trial.bank().expectLogIn(LogIn.ACCEPTED, account.number(), newPin);
  }

  @HiddenCheck(id = "pin-change-wrong-pin", group = Group.ADDITIONAL)
  void refusesWrongCurrentPin(Trial trial) {
    Teller bank = trial.bankWith(Feature.PIN_CHANGE);
    Account account = bank.newAccount();
    String newPin = trial.wrongPin(account, 1);
    bank.expectRefused(
        request(account, newPin),
        driver -> driver.changePin(account.card(), trial.wrongPin(account, 2), newPin),
        Answer.WRONG_PIN);
    bank.expectNoLogIn(account.number(), newPin);
    bank.expectLogIn(account);
  }

  @HiddenCheck(id = "pin-change-malformed", group = Group.ADDITIONAL)
  void refusesMalformedPin(Trial trial) {
    Teller bank = trial.bankWith(Feature.PIN_CHANGE);
    Account account = bank.newAccount();
    for (String newPin : List.of("123", "12345", "12a4")) {
      bank.expectRefused(
          request(account, newPin),
          driver -> driver.changePin(account.card(), account.pin(), newPin),
          Answer.INVALID_PIN);
      bank.expectLogIn(account);
    }
  }
}

package bank.grader.suite.additional;

import bank.grader.driver.Feature;
import bank.grader.driver.LogIn;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Needs;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.List;

/** The lock after three wrong PINs. */
public class PinLockChecks {
  private static final int ATTEMPTS = 3;

  private static void enterWrongPins(Trial trial, Teller bank, Account account, int times) {
    for (int i = 1; i <= times; i++) {
      bank.expectNoLogIn(account.number(), trial.wrongPin(account, i));
    }
  }

  @HiddenCheck(id = "pin-lock-locks", group = Group.ADDITIONAL, weight = 2)
  void locksAfterThreeWrongPins(Trial trial) {
    Teller bank = trial.bankWith(Feature.PIN_LOCK);
    Account account = bank.newAccount();
    Account other = bank.newAccount(trial.amount());
    enterWrongPins(trial, bank, account, ATTEMPTS);
    bank.expectLogIn(LogIn.LOCKED, account.number(), account.pin());
    bank.expectLogIn(other);
  }

  @HiddenCheck(id = "pin-lock-told", group = Group.ADDITIONAL, needs = Needs.CONTRACT)
  void tellsWhichCardIsLocked(Trial trial) {
    Teller bank = trial.bankWith(Feature.PIN_LOCK);
    Account account = bank.newAccount();
    Account other = bank.newAccount();
    enterWrongPins(trial, bank, account, ATTEMPTS - 1);
    expectLocked(bank, account, false);
    bank.expectNoLogIn(account.number(), trial.wrongPin(account, ATTEMPTS));
    expectLocked(bank, account, true);
    expectLocked(bank, other, false);
  }

  private static void expectLocked(Teller bank, Account account, boolean expected) {
    Message request = Message.of("suite.request.is-locked", account.alias());
    if (bank.ask(request, driver -> driver.isLocked(account.card())) != expected) {
      String key = expected ? "suite.expected.locked" : "suite.expected.not-locked";
      throw new Unmet(List.of(request, Message.of(key)));
    }
  }

  @HiddenCheck(id = "pin-lock-counts-anew", group = Group.ADDITIONAL)
  void countsAnewAfterTheRightPin(Trial trial) {
    Teller bank = trial.bankWith(Feature.PIN_LOCK);
    Account account = bank.newAccount();
    enterWrongPins(trial, bank, account, ATTEMPTS - 1);
    bank.expectLogIn(account);
    enterWrongPins(trial, bank, account, ATTEMPTS - 1);
    bank.expectLogIn(account);
  }

  @HiddenCheck(id = "pin-lock-stored", group = Group.ADDITIONAL)
  void storesCountAndLock(Trial trial) {
    Teller bank = trial.bankWith(Feature.PIN_LOCK);
    Account account = bank.newAccount();
    enterWrongPins(trial, bank, account, ATTEMPTS - 1);
    bank.close();
    Teller reopened = trial.bank();
    reopened.expectNoLogIn(account.number(), trial.wrongPin(account, ATTEMPTS));
    reopened.expectLogIn(LogIn.LOCKED, account.number(), account.pin());
  }
}

package bank.grader.suite.errors;

import bank.grader.driver.ProgramEnded;
import bank.grader.driver.UnreadableAnswer;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Dialogue;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.Optional;

/** A bank, called or on the console, that is opened on a database it cannot work with. */
final class TroubledBank {
  private static final String REPORT = "StorageException";

  private TroubledBank() {}

  /** Expects the trouble to be reported, when the bank is opened or when it is used. */
  static void expectReport(Trial trial) {
    if (opensAnAccount(trial).isPresent()) {
      throw new Unmet("suite.trouble.unnoticed");
    }
  }

  /** Expects the trouble to be reported, or the bank to work all the same. */
  static void expectReportOrWork(Trial trial) {
    opensAnAccount(trial).ifPresent(account -> expectStored(trial, account));
  }

  private static void expectStored(Trial trial, Account account) {
    try {
      trial.bank().expectLogIn(account);
    } catch (ProgramEnded | UnreadableAnswer | Unmet failure) {
      throw new Unmet("suite.trouble.not-stored");
    }
  }

  private static Optional<Account> opensAnAccount(Trial trial) {
    return trial.isCalled() ? opensWhenCalled(trial) : opensOnConsole(trial);
  }

  private static Optional<Account> opensWhenCalled(Trial trial) {
    try (Teller bank = trial.bank()) {
      return Optional.of(bank.newAccount());
    } catch (UnreadableAnswer e) {
      if (!String.valueOf(e.getMessage()).contains(REPORT)) {
        throw new Unmet("suite.trouble.other-exception", trial.show(e.getMessage()));
      }
      return Optional.empty();
    }
  }

  private static Optional<Account> opensOnConsole(Trial trial) {
    try (Dialogue console = trial.console()) {
      console.expectNoCrash();
      if (!console.isWaiting()) {
        return Optional.empty();
      }
      console.type("1").expectNoCrash();
      return console.cardOnScreen();
    }
  }
}

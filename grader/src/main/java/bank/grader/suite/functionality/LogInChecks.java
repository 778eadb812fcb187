package bank.grader.suite.functionality;

import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No card gets more than two wrong PINs in a row, since the third may lock it. */
public class LogInChecks {
  private static final int PIN_LENGTH = 4;
  private static final Pattern ZERO_OR_LOST = Pattern.compile("0.*|.{0,3}");

  @HiddenCheck(id = "log-in-right", group = Group.REQUIRED, weight = 2)
  void acceptsTheRightPin(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    bank.expectLogIn(account);
    bank.expectLogIn(account);
  }

  @HiddenCheck(id = "log-in-wrong-pin", group = Group.REQUIRED, weight = 2)
  void rejectsWrongPin(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    bank.expectNoLogIn(account.number(), trial.wrongPin(account, 1));
    bank.expectLogIn(account);
    bank.expectNoLogIn(account.number(), trial.wrongPin(account, 2));
  }

  @HiddenCheck(id = "log-in-unknown-number", group = Group.REQUIRED)
  void rejectsUnknownNumber(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    bank.expectNoLogIn(trial.unknownNumber(), account.pin());
    bank.expectLogIn(account);
  }

  @HiddenCheck(id = "log-in-other-pin", group = Group.REQUIRED)
  void rejectsPinOfAnotherCard(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    Account other = bank.newAccount();
    for (int i = 0; i < PIN_LENGTH && other.pin().equals(account.pin()); i++) {
      other = bank.newAccount();
    }
    bank.expectNoLogIn(account.number(), other.pin());
    bank.expectLogIn(account);
    bank.expectLogIn(other);
  }

  /** A program whose PINs never begin with 0 loses no zero, so it has nothing to answer for. */
  @HiddenCheck(id = "log-in-leading-zero", group = Group.REQUIRED)
  void keepsTheZeroOfPin(Trial trial) {
    Teller bank = trial.bank();
    Stream.generate(() -> bank.newAccountIfPin(ZERO_OR_LOST))
        .limit(Trial.MOST_CARDS)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(account -> expectZeroKept(bank, account));
  }

  private static void expectZeroKept(Teller bank, Account account) {
    if (account.pin().length() < PIN_LENGTH) {
      throw new Unmet("suite.log-in-leading-zero.lost");
    }
    bank.expectLogIn(account);
    bank.expectNoLogIn(account.number(), account.pin().substring(1));
  }
}

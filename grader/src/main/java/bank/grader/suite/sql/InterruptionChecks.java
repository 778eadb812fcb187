package bank.grader.suite.sql;

import bank.grader.fault.FaultKind;
import bank.grader.fault.HoldWatch;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Needs;
import bank.grader.suite.trial.NotChecked;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What is left of a transfer that was broken off, and how the program goes on. Watching takes time,
 * in which other checks run.
 */
public class InterruptionChecks {
  private static final Duration GLANCE = Duration.ofMillis(30);
  private static final int MOST_TRIES = 3;

  @HiddenCheck(
      id = "killed-between-writes",
      group = Group.TRANSACTIONS,
      weight = 3,
      needs = Needs.PROCESS)
  void undoesTheFirstWriteWhenKilled(Trial trial) {
    FaultScene scene = FaultScene.prepare(trial);
    Books books = scene.nextTransfer();
    scene.lay(FaultKind.SECOND_WRITE_HOLDS, books);
    killWhenHeld(scene, books);
    if (!scene.fault().remove()) {
      throw new NotChecked(Message.of("suite.fault.not-removed"));
    }
    scene.expectAllOrNothing(books, Message.of("suite.fault.killed"));
  }

  /** Who does not wait for locks at all may be refused because we look, and tries again. */
  private static void killWhenHeld(FaultScene scene, Books books) {
    for (int i = 0; i < MOST_TRIES && books.isUntouched(scene.stored()); i++) {
      if (isKilledWhenHeld(scene, books)) {
        return;
      }
    }
    throw new NotChecked(Message.of("suite.fault.not-held"));
  }

  /** Kills the program in its second write; returns false if it never got there. */
  private static boolean isKilledWhenHeld(FaultScene scene, Books books) {
    HoldWatch watch = scene.fault().watch();
    try (Background<Attempt> transfer = Background.start(() -> scene.attempt(books))) {
      while (!transfer.isDoneWithin(GLANCE)) {
        if (watch.isHeld()) {
          scene.bank().kill();
          return true;
        }
      }
      return false;
    }
  }

  @HiddenCheck(id = "goes-on-after-fault", group = Group.TRANSACTIONS, weight = 2)
  void goesOnAfterFault(Trial trial) {
    FaultScene scene = FaultScene.prepare(trial);
    Books broken = scene.nextTransfer();
    scene.lay(FaultKind.SECOND_WRITE_FAILS, broken);
    if (scene.attempt(broken).end().isPresent()) {
      // Who was thrown out starts the program again.
      scene.restart();
    }
    scene.expectHit(broken);
    scene.accept(scene.stored());
    expectShown(scene, scene.bank(), "suite.fault.seen-in-program");
    goOn(scene);
    expectShown(scene, scene.bank(), "suite.fault.seen-in-program");
    expectShown(scene, scene.restart(), "suite.fault.seen-after-restart");
  }

  private static void goOn(FaultScene scene) {
    Account receiver = scene.receiver();
    long income = scene.unusedAmount();
    scene.bank().addIncome(receiver, income);
    scene.change(receiver, income);
    long back = scene.unusedAmount();
    scene.bank().transfer(receiver, scene.sender(), back);
    scene.change(receiver, -back);
    scene.change(scene.sender(), back);
  }

  private static void expectShown(FaultScene scene, Teller bank, String where) {
    Map<Account, BigDecimal> shown = scene.shownBy(bank);
    for (Account account : List.of(scene.sender(), scene.receiver())) {
      BigDecimal expected = BigDecimal.valueOf(scene.balance(account));
      BigDecimal found = shown.get(account);
      if (found == null) {
        throw new Unmet(
            List.of(
                Message.of("suite.fault.second-write-fails"),
                Message.of(where),
                Message.of("suite.fault.account-gone", account.alias())));
      }
      if (found.compareTo(expected) != 0) {
        throw new Unmet(
            List.of(
                Message.of("suite.fault.second-write-fails"),
                Message.of(where),
                Message.of(
                    "suite.expected.balance",
                    account.alias(),
                    expected.toPlainString(),
                    found.toPlainString())));
      }
    }
  }
}

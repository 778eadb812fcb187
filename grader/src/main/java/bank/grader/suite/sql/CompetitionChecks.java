package bank.grader.suite.sql;

import bank.grader.fault.Competitor;
import bank.grader.language.Message;
import bank.grader.suite.database.WriteLock;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.NotApplicable;
import bank.grader.suite.trial.NotChecked;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Another program works on the same database at the same moment. Waiting for it takes time, in
 * which other checks run.
 */
public class CompetitionChecks {
  /** Long enough to read what is out of date by then; sqlite-jdbc waits for three times as long. */
  private static final Duration SHORT = Duration.ofSeconds(1);

  /**
   * The other program is in the middle of a transfer in the other direction. Who reads a balance
   * now, and writes later what came out of it, undoes that transfer.
   */
  @HiddenCheck(id = "two-transfers-at-once", group = Group.TRANSACTIONS, weight = 2)
  void losesNoTransferOfAnotherProgram(Trial trial) {
    FaultScene scene = FaultScene.prepare(trial);
    Books books = scene.nextTransfer();
    Account payer = scene.receiver();
    Account payee = scene.sender();
    long amount = scene.unusedAmount();
    scene.bank().balance(books.sender());
    try (Competitor other = begin(scene, payer, amount);
        Background<Attempt> transfer = Background.start(() -> scene.attempt(books))) {
      transfer.isDoneWithin(SHORT);
      complete(other, scene, payee, amount);
    }
    scene.change(payer, -amount);
    scene.change(payee, amount);
    Books together = scene.books(books.sender(), books.receiver(), books.amount());
    scene.expectAllOrNothing(
        together, Message.of("suite.fault.other-transfer", amount, payer.alias(), payee.alias()));
  }

  /**
   * Four programs transfer there and back while another one is in the middle of a transfer. Each
   * has read what it wants to read by the time that the other one is done.
   */
  @HiddenCheck(id = "four-transfers-at-once", group = Group.TRANSACTIONS, weight = 2)
  void losesNoTransferOfFourPrograms(Trial trial) {
    FaultScene scene = FaultScene.prepare(trial);
    SuccessWords success = new SuccessWords(scene);
    Crowd crowd = Crowd.gather(scene);
    Account payer = scene.receiver();
    Account payee = scene.sender();
    long amount = scene.unusedAmount();
    Map<Books, Attempt> attempts;
    try (Competitor other = begin(scene, payer, amount);
        Background<Map<Books, Attempt>> transfers = Background.start(crowd::transfer)) {
      transfers.isDoneWithin(SHORT);
      complete(other, scene, payee, amount);
      attempts = transfers.result();
    }
    crowd.tell();
    scene.change(payer, -amount);
    scene.change(payee, amount);
    crowd.expectNothingLost(attempts, success);
  }

  /** Who goes on reading while people think keeps others from committing; a check is for that. */
  private static void complete(Competitor other, FaultScene scene, Account payee, long amount) {
    if (!other.complete(scene.inUnits(scene.balance(payee)), scene.inUnits(amount))) {
      other.close();
      WriteLock.takeWithoutReaders(scene.trial().database(), FaultScene.PATIENCE)
          .orElseThrow(NotApplicable::new)
          .close();
      throw new NotChecked(Message.of("suite.fault.not-laid"));
    }
  }

  private static Competitor begin(FaultScene scene, Account payer, long amount) {
    return Competitor.begin(
            scene.trial().database(),
            scene.column().table(),
            scene.column().column().name(),
            scene.inUnits(scene.balance(payer)),
            scene.inUnits(amount),
            FaultScene.PATIENCE)
        .orElseGet(() -> refused(scene));
  }

  /** It is the program's fault if it holds the lock, and nobody's if its table takes no change. */
  private static Competitor refused(FaultScene scene) {
    WriteLock.take(scene.trial().database(), FaultScene.PATIENCE)
        .orElseThrow(() -> new Unmet("suite.database-left-locked"))
        .close();
    throw new NotChecked(Message.of("suite.fault.not-laid"));
  }

  @HiddenCheck(id = "locked-for-a-moment", group = Group.CONNECTION)
  void waitsForAnotherProgramOrSaysThatItCannot(Trial trial) {
    FaultScene scene = FaultScene.prepare(trial);
    SuccessWords success = new SuccessWords(scene);
    Books books = scene.nextTransfer();
    scene.bank().balance(books.sender());
    Attempt attempt = transferWhileLocked(scene, books);
    Map<Account, BigDecimal> stored = scene.stored();
    Message circumstance = Message.of("suite.fault.locked");
    books.expectAllOrNothing(
        stored,
        FaultScene.request(books),
        circumstance,
        Message.of("suite.fault.seen-in-database"));
    if (books.isUntouched(stored) && success.isClaimedIn(attempt)) {
      throw new Unmet(
          List.of(
              FaultScene.request(books), circumstance, Message.of("suite.fault.false-success")));
    }
    scene.accept(stored);
    if (attempt.end().isPresent()) {
      scene.restart();
    }
    scene.expectNextTransfer();
  }

  private static Attempt transferWhileLocked(FaultScene scene, Books books) {
    WriteLock lock =
        WriteLock.take(scene.trial().database(), FaultScene.PATIENCE)
            .orElseThrow(() -> new Unmet("suite.database-left-locked"));
    try (Background<Attempt> transfer = Background.start(() -> scene.attempt(books))) {
      try (lock) {
        transfer.isDoneWithin(SHORT);
      }
      return transfer.result();
    }
  }
}

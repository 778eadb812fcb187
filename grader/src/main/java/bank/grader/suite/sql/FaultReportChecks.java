package bank.grader.suite.sql;

import bank.grader.driver.Answer;
import bank.grader.fault.FaultKind;
import bank.grader.language.Message;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.List;

/**
 * What a program says when a transfer fails in the database; what is left of it counts elsewhere.
 */
public class FaultReportChecks {

  @HiddenCheck(id = "fault-told-truthfully", group = Group.DATABASE_TROUBLE, weight = 2)
  void claimsNoSuccess(Trial trial) {
    FaultScene scene = FaultScene.prepare(trial);
    SuccessWords success = new SuccessWords(scene);
    Books books = scene.nextTransfer();
    Attempt attempt = broken(scene, books);
    if (success.isClaimedIn(attempt)) {
      throw unmet(books, Message.of("suite.fault.false-success"));
    }
  }

  @HiddenCheck(id = "fault-told-clearly", group = Group.DATABASE_TROUBLE)
  void endsInNoStackTrace(Trial trial) {
    FaultScene scene = FaultScene.prepare(trial);
    boolean isCalled = scene.bank().isCalled();
    Books books = scene.nextTransfer();
    Attempt attempt = broken(scene, books);
    attempt
        .end()
        .ifPresent(
            end -> {
              throw unmet(books, trial.ended(end));
            });
    if (attempt.answer().filter(answer -> answer == Answer.CRASHED).isPresent()) {
      throw unmet(
          books,
          Message.of(isCalled ? "suite.fault.other-exception" : "suite.expected.no-stack-trace"));
    }
  }

  private static Attempt broken(FaultScene scene, Books books) {
    scene.lay(FaultKind.SECOND_WRITE_FAILS, books);
    Attempt attempt = scene.attempt(books);
    scene.expectHit(books);
    return attempt;
  }

  private static Unmet unmet(Books books, Message finding) {
    return new Unmet(
        List.of(FaultScene.request(books), Message.of("suite.fault.second-write-fails"), finding));
  }
}

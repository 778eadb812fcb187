package bank.grader.suite.sql;

import bank.grader.fault.FaultKind;
import bank.grader.language.Message;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Trial;

/** All or nothing, when a write of a transfer fails in the database. */
public class TransferFaultChecks {

  @HiddenCheck(id = "fault-second-write", group = Group.TRANSACTIONS, weight = 3)
  void undoesTheFirstWriteWhenTheNextFails(Trial trial) {
    expectAllOrNothing(trial, FaultKind.SECOND_WRITE_FAILS, "suite.fault.second-write-fails");
  }

  @HiddenCheck(id = "fault-debit", group = Group.TRANSACTIONS, weight = 2)
  void givesNothingWhenTheDebitFails(Trial trial) {
    expectAllOrNothing(trial, FaultKind.DEBIT_FAILS, "suite.fault.debit-fails");
  }

  @HiddenCheck(id = "fault-credit", group = Group.TRANSACTIONS, weight = 2)
  void takesNothingWhenTheCreditFails(Trial trial) {
    expectAllOrNothing(trial, FaultKind.CREDIT_FAILS, "suite.fault.credit-fails");
  }

  private static void expectAllOrNothing(Trial trial, FaultKind kind, String circumstance) {
    FaultScene scene = FaultScene.prepare(trial);
    Books books = scene.nextTransfer();
    scene.lay(kind, books);
    scene.attempt(books);
    scene.expectHit(books);
    scene.expectAllOrNothing(books, Message.of(circumstance));
  }
}

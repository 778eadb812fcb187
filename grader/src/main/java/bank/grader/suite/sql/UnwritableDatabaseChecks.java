package bank.grader.suite.sql;

import bank.grader.driver.Answer;
import bank.grader.driver.Ending;
import bank.grader.driver.Hindrance;
import bank.grader.driver.ProgramEnded;
import bank.grader.driver.UnreadableAnswer;
import bank.grader.language.Message;
import bank.grader.suite.trial.Dialogue;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Needs;
import bank.grader.suite.trial.NotChecked;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A transfer in a database that cannot be written: the program says so, when it starts or when it
 * is asked; nothing is lost, and all goes on when the database can be written again.
 */
public class UnwritableDatabaseChecks {
  private static final String REPORT = "StorageException";
  private static final Set<Ending> ORDERLY = Set.of(Ending.FINISHED, Ending.EXITED);

  private static final Map<Hindrance, Message> CIRCUMSTANCES =
      Map.of(
          Hindrance.READ_ONLY_FILE, Message.of("suite.fault.read-only-file"),
          Hindrance.READ_ONLY_FOLDER, Message.of("suite.fault.read-only-folder"),
          Hindrance.FULL_DISK, Message.of("suite.fault.full-disk"));

  @HiddenCheck(id = "trouble-read-only-file", group = Group.DATABASE_TROUBLE, needs = Needs.PROCESS)
  void reportsReadOnlyFile(Trial trial) {
    expectReport(trial, Hindrance.READ_ONLY_FILE);
  }

  @HiddenCheck(
      id = "trouble-read-only-folder",
      group = Group.DATABASE_TROUBLE,
      needs = Needs.PROCESS)
  void reportsReadOnlyFolder(Trial trial) {
    expectReport(trial, Hindrance.READ_ONLY_FOLDER);
  }

  @HiddenCheck(id = "trouble-full-disk", group = Group.DATABASE_TROUBLE, needs = Needs.PROCESS)
  void reportsFullDisk(Trial trial) {
    expectReport(trial, Hindrance.FULL_DISK);
  }

  private static void expectReport(Trial trial, Hindrance hindrance) {
    FaultScene scene = FaultScene.prepare(trial);
    SuccessWords success = new SuccessWords(scene);
    Books books = scene.nextTransfer();
    boolean isCalled = scene.bank().isCalled();
    Attempt attempt = attempt(scene, books, hindrance);
    scene.expectHit(books);
    scene.expectAllOrNothing(books, CIRCUMSTANCES.get(hindrance));
    crash(attempt, trial, isCalled)
        .or(() -> falseSuccess(attempt, success))
        .ifPresent(
            finding -> {
              throw new Unmet(
                  List.of(FaultScene.request(books), CIRCUMSTANCES.get(hindrance), finding));
            });
    scene.expectNextTransfer();
  }

  private static Attempt attempt(FaultScene scene, Books books, Hindrance hindrance) {
    try {
      scene.restartHindered(hindrance);
    } catch (ProgramEnded end) {
      return new Attempt(Optional.empty(), Optional.of(end), List.of());
    } catch (UnreadableAnswer refusal) {
      boolean isReport = String.valueOf(refusal.getMessage()).contains(REPORT);
      Answer answer = isReport ? Answer.STORAGE_TROUBLE : Answer.CRASHED;
      return new Attempt(Optional.of(answer), Optional.empty(), List.of());
    } catch (IllegalStateException | UncheckedIOException notStarted) {
      throw new NotChecked(Message.of("suite.fault.not-started"));
    }
    return scene.attempt(books);
  }

  private static Optional<Message> crash(Attempt attempt, Trial trial, boolean isCalled) {
    Optional<ProgramEnded> end = attempt.end();
    if (end.filter(each -> isCalled || !ORDERLY.contains(each.ending())).isPresent()) {
      return end.map(trial::ended);
    }
    boolean isCrash =
        attempt.answer().filter(answer -> answer == Answer.CRASHED).isPresent()
            || end.map(ProgramEnded::getMessage).filter(Dialogue::showsStackTrace).isPresent();
    String finding = isCalled ? "suite.fault.other-exception" : "suite.expected.no-stack-trace";
    return isCrash ? Optional.of(Message.of(finding)) : Optional.empty();
  }

  private static Optional<Message> falseSuccess(Attempt attempt, SuccessWords success) {
    return Optional.of(Message.of("suite.fault.false-success"))
        .filter(finding -> success.isClaimedIn(attempt));
  }
}

package bank.grader.suite;

import bank.grader.driver.Ending;
import bank.grader.driver.NotAsked;
import bank.grader.driver.NotWritten;
import bank.grader.driver.ProgramEnded;
import bank.grader.driver.UnreadableAnswer;
import bank.grader.evidence.Check;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import bank.grader.suite.trial.Examination;
import bank.grader.suite.trial.NotApplicable;
import bank.grader.suite.trial.NotChecked;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes evidence of how a check ended. Only what is the student's failure loses points. */
final class Verdict {
  /** What to do about a program that does not come to an end, whatever the check looks at. */
  private static final String ENDLESS = "suite.endless.advice";

  private static final Set<Ending> ENDLESS_ENDINGS =
      EnumSet.of(Ending.TIMED_OUT, Ending.OUTPUT_LIMIT);

  private final Check check;
  private final Examination examination;

  Verdict(Check check, Examination examination) {
    this.check = check;
    this.examination = examination;
  }

  /**
   * Judges.
   *
   * @throws IllegalStateException if the check ended through a fault of the grader
   */
  Evidence on(CheckResult result) {
    if (result.wasSkipped()) {
      return evidence(Outcome.NOT_APPLICABLE, List.of());
    }
    return result.thrown().map(this::onThrown).orElse(evidence(Outcome.PASSED, List.of()));
  }

  private Evidence onThrown(Throwable thrown) {
    if (thrown instanceof Unmet unmet) {
      return failed(unmet.findings());
    }
    if (thrown instanceof NotAsked notAsked) {
      List<Message> details = List.of(trial().ended(notAsked), Message.of(ENDLESS));
      return new Evidence(check, Outcome.FAILED, check.weight(), details, List.of());
    }
    if (thrown instanceof ProgramEnded ended) {
      List<Message> findings = List.of(request(), trial().ended(ended));
      return failed(findings, ENDLESS_ENDINGS.contains(ended.ending()) ? ENDLESS : ownAdvice());
    }
    if (thrown instanceof NotWritten notWritten) {
      String part = show(notWritten).replaceFirst("^to do: ", "");
      return evidence(
          Outcome.FAILED,
          List.of(
              Message.of("suite.not-written", part), Message.of("suite.not-written.advice", part)));
    }
    if (thrown instanceof UnreadableAnswer unreadable) {
      return failed(List.of(request(), Message.of("suite.unreadable", show(unreadable))));
    }
    if (thrown instanceof NotApplicable) {
      return evidence(Outcome.NOT_APPLICABLE, List.of());
    }
    if (thrown instanceof NotChecked notChecked) {
      return evidence(Outcome.NOT_CHECKED, List.of(notChecked.reason()));
    }
    throw new IllegalStateException("the check " + check.id() + " could not be run", thrown);
  }

  private Evidence failed(List<Message> findings) {
    return failed(findings, ownAdvice());
  }

  private Evidence failed(List<Message> findings, String advice) {
    List<Message> details = new ArrayList<>(findings);
    details.add(Message.of(advice));
    return evidence(Outcome.FAILED, details);
  }

  private String ownAdvice() {
    return "suite." + check.id() + ".advice";
  }

  private Evidence evidence(Outcome outcome, List<Message> details) {
    boolean failed = outcome == Outcome.FAILED;
    boolean needsProof = failed || outcome == Outcome.NOT_CHECKED;
    return new Evidence(
        check,
        outcome,
        failed ? check.weight() : 0,
        details,
        needsProof ? trial().conversation() : List.of());
  }

  private Message request() {
    return trial().lastRequest();
  }

  private String show(RuntimeException words) {
    return trial().show(String.valueOf(words.getMessage()));
  }

  private Trial trial() {
    return examination.trial(check.id());
  }
}

package bank.grader.owntests;

import bank.grader.build.TestBuild;
import bank.grader.driver.Ending;
import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.flaws.Flaw;
import bank.grader.language.Message;
import bank.grader.owntests.Coverage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what a student's own tests showed into evidence. */
final class OwnTestEvidence {
  private static final String GROUP = "own-tests";

  /** More would not be read. */
  private static final int MOST_SHOWN = 5;

  /** Covering more says little about the tests, and much about unusual failures. */
  private static final int ENOUGH_LINES = 80;

  private static final int ENOUGH_BRANCHES = 70;

  private static final Check PASS = check("pass", 30);
  private static final Check LINES = check("line-coverage", 30);
  private static final Check BRANCHES = check("branch-coverage", 20);
  private static final String FLAWS = "flaws";

  /** What noticing all flaws counts. */
  private static final int FLAWS_WEIGHT = 20;

  private OwnTestEvidence() {}

  /** Makes the evidence for a submission that has nothing to run: it costs nothing. */
  static List<Evidence> ofNone(boolean noTests) {
    Message why = Message.of(noTests ? "owntests.none" : "owntests.no-program");
    Check nothing =
        new Check(
            PASS.id(),
            Message.of("owntests.nothing"),
            PASS.criterion(),
            PASS.group(),
            PASS.weight());
    return List.of(new Evidence(nothing, Outcome.NOT_APPLICABLE, 0, List.of(why), List.of()));
  }

  /** Makes the evidence for tests that do not compile. */
  static List<Evidence> ofBroken(TestBuild build) {
    List<Message> details = new ArrayList<>(List.of(Message.of("owntests.pass.broken")));
    details.addAll(compilerWords(build));
    return List.of(failed(PASS, PASS.weight(), details));
  }

  /** Makes the evidence for tests that were run. */
  static List<Evidence> of(TestBuild build, TestRun run) {
    List<Evidence> evidence = new ArrayList<>(List.of(pass(build, run)));
    if (run.coverage().isPresent()) {
      Coverage coverage = run.coverage().get();
      evidence.add(coverage(LINES, coverage.lines(), ENOUGH_LINES));
      evidence.add(coverage(BRANCHES, coverage.branches(), ENOUGH_BRANCHES));
    } else {
      List<Message> why = List.of(Message.of("owntests.not-measured"));
      evidence.add(failed(LINES, LINES.weight(), why));
      evidence.add(failed(BRANCHES, BRANCHES.weight(), why));
    }
    return evidence;
  }

  /** Makes the evidence for a submission whose tests cannot look for flaws in other programs. */
  static Evidence ofNoHunt() {
    Message why = Message.of("owntests.flaws.none");
    return new Evidence(
        check(FLAWS, FLAWS_WEIGHT), Outcome.NOT_APPLICABLE, 0, List.of(why), List.of());
  }

  /** Makes the evidence of a hunt. It weighs what was noticed, and so can only lift the points. */
  static Evidence ofHunt(List<Flaw> noticed, List<Flaw> missed) {
    int all = noticed.size() + missed.size();
    List<Message> details =
        new ArrayList<>(List.of(Message.of("owntests.flaws.noticed", noticed.size(), all)));
    missed.forEach(flaw -> details.add(Message.of("owntests.flaw." + idOf(flaw))));
    int weight = FLAWS_WEIGHT * noticed.size() / all;
    return weight == 0
        ? new Evidence(check(FLAWS, FLAWS_WEIGHT), Outcome.NOT_APPLICABLE, 0, details, List.of())
        : new Evidence(check(FLAWS, weight), Outcome.PASSED, 0, details, List.of());
  }

  private static String idOf(Flaw flaw) {
    return flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Evidence pass(TestBuild build, TestRun run) {
    TestResults results = run.results();
    List<Message> details = new ArrayList<>(List.of(counts(results)));
    if (run.ending() != Ending.FINISHED) {
      String how = run.ending().name().toLowerCase(Locale.ROOT).replace('_', '-');
      details.add(Message.of("owntests.ending." + how));
    }
    results.failures().stream()
        .limit(MOST_SHOWN)
        .map(failure -> Message.of("owntests.failure", failure.test(), failure.reason()))
        .forEach(details::add);
    details.addAll(compilerWords(build));
    if (results.impossible() > 0) {
      details.add(Message.of("owntests.impossible", results.impossible()));
    }
    int lost = lost(build, run);
    return lost > 0
        ? failed(PASS, lost, details)
        : new Evidence(PASS, Outcome.PASSED, 0, details, List.of());
  }

  /** All is lost if the tests did not come to their end, for nobody knows what is missing. */
  private static int lost(TestBuild build, TestRun run) {
    if (run.ending() != Ending.FINISHED || run.results().passed().isEmpty()) {
      return PASS.weight();
    }
    int bad = run.results().failures().size() + build.problems().size();
    return roundedUp(PASS.weight() * bad, run.results().passed().size() + bad);
  }

  private static Message counts(TestResults results) {
    return Message.of(
        "owntests.counts", results.passed().size(), results.failures().size(), results.skipped());
  }

  private static List<Message> compilerWords(TestBuild build) {
    return build.problems().stream()
        .limit(MOST_SHOWN)
        .map(problem -> Message.of("owntests.problem", problem))
        .toList();
  }

  private static Evidence coverage(Check check, Part part, int enough) {
    List<Message> details =
        List.of(
            Message.of("owntests.coverage", part.percent(), part.covered(), part.total(), enough));
    if (part.total() == 0) {
      return new Evidence(check, Outcome.NOT_APPLICABLE, 0, details, List.of());
    }
    int lost = roundedUp(check.weight() * Math.max(0, enough - part.percent()), enough);
    return lost > 0
        ? failed(check, lost, details)
        : new Evidence(check, Outcome.PASSED, 0, details, List.of());
  }

  private static int roundedUp(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }

  private static Evidence failed(Check check, int lost, List<Message> details) {
    return new Evidence(check, Outcome.FAILED, lost, details, List.of());
  }

  private static Check check(String name, int weight) {
    return new Check(
        GROUP + "-" + name,
        Message.of("owntests." + name + ".title"),
        Criterion.CODE_QUALITY,
        GROUP,
        weight);
  }
}

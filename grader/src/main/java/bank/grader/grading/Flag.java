package bank.grader.grading;

import bank.grader.build.Build;
import bank.grader.evidence.Outcome;
import bank.grader.intake.Submission;
import bank.grader.rubric.Scorecard;
import bank.grader.sandbox.SandboxKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Something that the instructor has to look at before the mark is final. */
public enum Flag {
  /** The delivery could not be used: not a submission, or unsafe. */
  REJECTED,
  /** The sources do not compile. */
  DOES_NOT_COMPILE,
  /** Nothing to start: neither a factory nor a main method. */
  NO_PROGRAM,
  /** The program ran without a sandbox. */
  NO_SANDBOX,
  /** A check or an analyser could not be carried out. */
  NEEDS_REVIEW,
  /** The grader failed; there is no mark. */
  GRADER_FAILED;

  /** Returns what is to be looked at in a submission that has a mark, the gravest first. */
  static List<Flag> of(
      Submission submission, Build build, Scorecard scorecard, SandboxKind sandbox) {
    List<Flag> flags = new ArrayList<>();
    if (submission.rejection().isPresent()) {
      flags.add(REJECTED);
    } else if (build.classes().isEmpty()) {
      flags.add(DOES_NOT_COMPILE);
    } else if (!build.isRunnable()) {
      flags.add(NO_PROGRAM);
    } else if (sandbox == SandboxKind.NONE) {
      flags.add(NO_SANDBOX);
    }
    if (hasUncheckedEvidence(scorecard)) {
      flags.add(NEEDS_REVIEW);
    }
    return flags;
  }

  private static boolean hasUncheckedEvidence(Scorecard scorecard) {
    return scorecard.criteria().stream()
        .flatMap(criterion -> criterion.evidence().stream())
        .anyMatch(scored -> scored.evidence().outcome() == Outcome.NOT_CHECKED);
  }

  /** Returns the id that stands in every report. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

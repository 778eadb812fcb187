package bank.grader.report;

import bank.grader.grading.Flag;
import java.util.Comparator;

/**
 * A flag in words.
 *
 * @param flag which one
 * @param title its name
 * @param meaning what it means for the student
 */
record FlagReport(Flag flag, String title, String meaning) {

  static FlagReport of(Flag flag, Words words) {
    String key = "report.flag." + flag.id();
    return new FlagReport(flag, words.say(key + ".title"), words.say(key + ".meaning"));
  }

  /** Tells whether the remarks explain why there is little or nothing to report. */
  boolean isExplainedByRemarks() {
    return switch (flag) {
      case REJECTED, DOES_NOT_COMPILE, NO_PROGRAM, GRADER_FAILED -> true;
      case NO_SANDBOX, NEEDS_REVIEW -> false;
    };
  }

  /** Orders flags for a teacher: what leaves no mark, what leaves nothing to mark, the rest. */
  static Comparator<Flag> weightiestFirst() {
    return Comparator.comparingInt(FlagReport::rank).thenComparing(Comparator.naturalOrder());
  }

  private static int rank(Flag flag) {
    return switch (flag) {
      case GRADER_FAILED -> 0;
      case REJECTED, DOES_NOT_COMPILE, NO_PROGRAM -> 1;
      case NEEDS_REVIEW -> 2;
      case NO_SANDBOX -> 3;
    };
  }
}

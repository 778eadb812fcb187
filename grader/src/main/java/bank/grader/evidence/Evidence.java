package bank.grader.evidence;

import bank.grader.language.Message;
import java.util.List;

/**
 * The result of one check of one submission.
 *
 * @param check what was looked at
 * @param outcome how the check ended
 * @param lost how much of the check's weight is lost: 0 unless it failed, at most the weight
 * @param details what was found and what to do about it, in the order to be read; not empty if the
 *     check failed or was not checked
 * @param conversation what was said to the program and what it answered, a line each; or the lines
 *     of source that show the finding
 */
public record Evidence(
    Check check, Outcome outcome, int lost, List<Message> details, List<String> conversation) {

  /** Makes sure that the numbers and the outcome agree. */
  public Evidence {
    if (lost < 0 || lost > check.weight() || (lost > 0) != (outcome == Outcome.FAILED)) {
      throw new IllegalArgumentException(
          check.id() + ": " + outcome + " cannot lose " + lost + " of " + check.weight());
    }
    details = List.copyOf(details);
    conversation = List.copyOf(conversation);
    boolean needsWords = outcome == Outcome.FAILED || outcome == Outcome.NOT_CHECKED;
    if (needsWords && details.isEmpty()) {
      throw new IllegalArgumentException(check.id() + ": " + outcome + " needs a message");
    }
  }
}

package bank.grader.evidence;

import bank.grader.language.Message;

/**
 * Something that is looked at in every submission.
 *
 * @param id names the check in every report; unique, lower case with hyphens
 * @param title what a submission should do, as a short statement
 * @param criterion what the check counts for
 * @param group the group within the criterion, as in {@code rubric.md}
 * @param weight what the check counts for within its group, at least 1
 */
public record Check(String id, Message title, Criterion criterion, String group, int weight) {

  /** Makes sure that the check counts for something. */
  public Check {
    if (weight < 1) {
      throw new IllegalArgumentException(id + ": weight " + weight + " is below 1");
    }
  }
}

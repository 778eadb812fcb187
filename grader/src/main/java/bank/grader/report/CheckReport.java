package bank.grader.report;

import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import bank.grader.rubric.Group;
import bank.grader.rubric.ScoredEvidence;
import java.util.List;
import java.util.Locale;

/**
 * A check in words.
 *
 * @param check what was looked at
 * @param title what a submission should do
 * @param outcome how the check ended
 * @param lostTenths what it cost, in tenths of a point
 * @param isUnwritten whether it failed because a part is not written yet
 * @param found what was found
 * @param advice what to do about it; empty unless the check failed
 * @param conversation the lines that show it
 */
record CheckReport(
    Check check,
    String title,
    Outcome outcome,
    int lostTenths,
    boolean isUnwritten,
    List<String> found,
    List<Advice> advice,
    List<String> conversation) {
  private static final String TITLE = ".title";
  private static final String NOT_WRITTEN = "suite.not-written";
  private static final int SHORT_CONVERSATION = 14;
  private static final String ADVICE = ".advice";

  static CheckReport of(ScoredEvidence scored, Words words) {
    Evidence evidence = scored.evidence();
    return new CheckReport(
        evidence.check(),
        words.say(evidence.check().title()),
        evidence.outcome(),
        scored.lostTenths(),
        evidence.details().stream().anyMatch(detail -> detail.key().equals(NOT_WRITTEN)),
        words.sayAll(evidence.details().stream().filter(detail -> !isAdvice(detail)).toList()),
        evidence.outcome() == Outcome.FAILED ? adviceOn(evidence, words) : List.of(),
        words.lines(evidence.conversation()));
  }

  String id() {
    return check.id();
  }

  /** The name of the criterion, in the language of the words. */
  String criterion(Words words) {
    return words.say(CriterionReport.keyOf(check.criterion()));
  }

  /** What it cost, as it is shown beside the title. */
  String lost(Words words) {
    return lostTenths == 0
        ? words.say("report.lost.none")
        : words.say("report.lost", words.tenths(lostTenths));
  }

  String outcomeId() {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Tells whether this is about the student's own tests, which never cost anything. */
  boolean isAboutOwnTests() {
    return check.group().equals(Group.OWN_TESTS);
  }

  /** Tells whether it shows more than a reason, which other checks may have, too. */
  boolean hasItsOwnStory() {
    return showsSource() || found.isEmpty() || !conversation.isEmpty() && !isUnwritten;
  }

  /** Checks that failed for one reason as one, with their sum: the reason, and what it spoils. */
  static CheckReport together(List<CheckReport> checks) {
    CheckReport first = checks.get(0);
    if (checks.size() == 1) {
      return first;
    }
    return new CheckReport(
        first.check,
        first.message(),
        first.outcome,
        checks.stream().mapToInt(CheckReport::lostTenths).sum(),
        first.isUnwritten,
        checks.stream().map(check -> "– " + check.title).toList(),
        first.advice,
        first.conversation);
  }

  /** Tells whether the conversation is an excerpt of the source. */
  boolean showsSource() {
    return check.criterion() == Criterion.CODE_QUALITY;
  }

  /** Tells whether the conversation is better folded. */
  boolean isLong() {
    return conversation.size() > SHORT_CONVERSATION;
  }

  /** What was found, as one paragraph. */
  String message() {
    return String.join(" ", found);
  }

  private static boolean isAdvice(Message message) {
    return message.key().endsWith(ADVICE);
  }

  /** The advice among the details, else the standing advice that belongs to the check's title. */
  private static List<Advice> adviceOn(Evidence evidence, Words words) {
    List<Message> given =
        evidence.details().stream().filter(CheckReport::isAdvice).distinct().toList();
    String titleKey = evidence.check().title().key();
    if (given.isEmpty() && titleKey.endsWith(TITLE)) {
      String stem = titleKey.substring(0, titleKey.length() - TITLE.length());
      return words.sayIfKnown(stem + ADVICE).map(Advice::of).stream().toList();
    }
    return given.stream().map(words::sayLines).map(Advice::of).toList();
  }
}

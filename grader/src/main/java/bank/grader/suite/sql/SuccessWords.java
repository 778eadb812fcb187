package bank.grader.suite.sql;

import bank.grader.driver.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows with which words a program reports a transfer that is done: those that it says then, and
 * does not say when it refuses one. Some print an error as well, and claim success all the same.
 */
final class SuccessWords {
  private static final Pattern SUCCESS =
      Pattern.compile(
          "success|done|complete|transferred|\\bsent\\b|успе|выполн|перевед|отправлен|готово"
              + "|сәтті|орындалды|аударылды|жіберілді|дайын",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String TYPED = "> ";

  private final boolean isCalled;
  private final Set<String> words;

  /** Listens to a transfer that is refused, beside the one that worked. */
  SuccessWords(FaultScene scene) {
    isCalled = scene.bank().isCalled();
    words = new HashSet<>(normalised(scene.healthy().said()));
    if (!isCalled) {
      words.removeAll(normalised(scene.refusal().said()));
    }
  }

  /** Tells whether the program claims that the transfer is done. */
  boolean isClaimedIn(Attempt attempt) {
    boolean isAnswered = attempt.answer().filter(answer -> answer == Answer.DONE).isPresent();
    return isAnswered || !isCalled && normalised(attempt.said()).stream().anyMatch(words::contains);
  }

  private static Set<String> normalised(List<String> lines) {
    Set<String> normalised = new HashSet<>();
    for (String line : lines) {
      if (!line.startsWith(TYPED) && SUCCESS.matcher(line).find()) {
        // Amounts differ from one transfer to the next.
        normalised.add(line.strip().replaceAll("\\d+", "#"));
      }
    }
    return normalised;
  }
}

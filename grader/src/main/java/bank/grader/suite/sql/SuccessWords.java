package bank.grader.suite.sql;

import bank.grader.driver.Answer;
import bank.grader.suite.trial.Teller;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows with which words a program reports a request that is done: those that it says then, and
 * does not say when it refuses one. Some print an error as well, and claim success all the same.
 */
final class SuccessWords {
  private static final Pattern SUCCESS =
      Pattern.compile(
          "success|done|complete|transferred|\\bsent\\b|\\badded\\b"
              + "|успе|выполн|перевед|отправлен|готово|пополнен|зачислен|добавлен"
              + "|сәтті|орындалды|аударылды|жіберілді|дайын|қосылды|толтырылды",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A line that somebody typed; just the Enter key is no request. */
  private static final Pattern TYPED = Pattern.compile("^> *+\\S");

  private final boolean isCalled;
  private final Set<String> words;

  /** Listens to a transfer that is refused, beside the one that worked. */
  SuccessWords(FaultScene scene) {
    this(scene.bank(), scene.healthy());
    if (!isCalled) {
      scene.refusal().ifPresent(refused -> words.removeAll(normalised(refused.said())));
    }
  }

  /** Takes the words of a request that was done. */
  SuccessWords(Teller bank, Attempt healthy) {
    isCalled = bank.isCalled();
    words = new HashSet<>(normalised(healthy.said()));
  }

  /** Tells whether the program claims that another request of this kind is done. */
  boolean isClaimedIn(Attempt attempt) {
    boolean isAnswered = attempt.answer().filter(answer -> answer == Answer.DONE).isPresent();
    return isAnswered || !isCalled && normalised(attempt.said()).stream().anyMatch(words::contains);
  }

  /** Takes the lines of the answer, for whoever logs in before has success, too. */
  private static Set<String> normalised(List<String> said) {
    Set<String> normalised = new HashSet<>();
    for (String line : said) {
      if (TYPED.matcher(line).find()) {
        normalised.clear();
      } else if (SUCCESS.matcher(line).find()) {
        // Amounts differ from one transfer to the next.
        normalised.add(line.strip().replaceAll("\\d+", "#"));
      }
    }
    return normalised;
  }
}

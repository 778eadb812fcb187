package bank.grader.driver;

import bank.grader.driver.wording.Question;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to answer when a program asks for the particulars of a request. Each question is answered
 * once: a program that asks again did not like the answer.
 */
final class Form {
  private final Deque<Question> expected = new ArrayDeque<>();
  private final Map<Question, String> values = new EnumMap<>(Question.class);

  /** Adds what the program will ask for next, after all that was added before. */
  Form then(Question question, String value) {
    expected.add(question);
    values.put(question, value);
    return this;
  }

  /** Adds what to answer only if the program plainly asks for it. */
  Form ifAsked(Question question, String value) {
    values.putIfAbsent(question, value);
    return this;
  }

  /**
   * Answers a question.
   *
   * @param asked what the program may want to know, as far as its words are understood
   * @return nothing if there is nothing left to say
   */
  Optional<String> answerTo(Set<Question> asked) {
    Question next = expected.peek();
    if (next != null && (asked.isEmpty() || asked.contains(next))) {
      expected.remove();
      return Optional.of(values.remove(next));
    }
    for (Question question : asked) {
      if (values.containsKey(question)) {
        expected.remove(question);
        return Optional.of(values.remove(question));
      }
    }
    return Optional.empty();
  }
}

package bank.grader.rubric;

import bank.grader.language.Language;
import bank.grader.language.Message;
import java.util.stream.Stream;

/**
 * {@code rubric.md} cannot be used as it is. The instructor has to act: the message has the line,
 * what is wrong there, and what to write instead.
 */
public final class RubricException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient Message problem;

  /**
   * Refuses a line.
   *
   * @param line the line, from 1
   * @param reason the end of a key of the bundle, after {@code rubric.refused.}; the line is its
   *     pattern's first argument
   * @param arguments the pattern's further arguments
   */
  public RubricException(int line, String reason, Object... arguments) {
    this(
        line,
        Message.of(
            "rubric.refused." + reason,
            Stream.concat(Stream.of(line), Stream.of(arguments)).toArray()));
  }

  private RubricException(int line, Message problem) {
    super(Language.EN.say(problem));
    this.line = line;
    this.problem = problem;
  }

  /** Returns the line of {@code rubric.md}, from 1. */
  public int line() {
    return line;
  }

  /** Returns what {@link #getMessage} says in English, to be said in any language. */
  public Message problem() {
    return problem;
  }
}

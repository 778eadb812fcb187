package bank.grader.report;

import bank.grader.language.Language;
import bank.grader.language.Message;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Speaks to the readers of the reports in one language. All that comes out is visible text (see
 * {@link VisibleText}) of a bounded length.
 *
 * @param language the language of the reports
 */
record Words(Language language) {
  private static final Pattern LINE_END = Pattern.compile("\\R");

  /** Longer than any honest sentence or line of source. */
  private static final int LONGEST_LINE = 600;

  /** A conversation is shown with its beginning and its end; the end tells what went wrong. */
  private static final int FIRST_LINES = 60;

  private static final int LAST_LINES = 140;

  String say(String key, Object... arguments) {
    return say(Message.of(key, arguments));
  }

  String say(Message message) {
    return text(language.say(message));
  }

  List<String> sayAll(List<Message> messages) {
    return messages.stream().map(this::say).toList();
  }

  /** Speaks a message of one or more lines. */
  List<String> sayLines(Message message) {
    return lines(List.of(language.say(message)));
  }

  /** Speaks a message that need not exist, line by line. */
  Optional<List<String>> sayIfKnown(String key) {
    try {
      return Optional.of(sayLines(Message.of(key)));
    } catch (MissingResourceException unknown) {
      return Optional.empty();
    }
  }

  /** Shows text that is not ours, e.g. a submission's name, on a line. */
  String text(String text) {
    return shown(text.strip());
  }

  /** Shows a conversation or an excerpt of source. */
  List<String> lines(List<String> conversation) {
    List<String> lines =
        conversation.stream().flatMap(text -> LINE_END.splitAsStream(text)).toList();
    int leftOut = lines.size() - FIRST_LINES - LAST_LINES;
    if (leftOut <= 0) {
      return lines.stream().map(this::shown).toList();
    }
    return Stream.of(
            lines.stream().limit(FIRST_LINES).map(this::shown),
            Stream.of(language.say("report.lines-left-out", leftOut)),
            lines.stream().skip(lines.size() - LAST_LINES).map(this::shown))
        .flatMap(Function.identity())
        .toList();
  }

  /** Writes tenths of a point with the language's decimal sign, e.g. {@code 13.5}. */
  String tenths(int tenths) {
    char sign = language == Language.EN ? '.' : ',';
    return tenths / 10 + Character.toString(sign) + tenths % 10;
  }

  private String shown(String line) {
    if (line.length() <= LONGEST_LINE) {
      return VisibleText.line(line);
    }
    int end =
        Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
    return VisibleText.line(line.substring(0, end))
        + language.say("report.characters-left-out", line.length() - end);
  }
}

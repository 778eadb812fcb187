package bank.grader.quality.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A comment, or several line comments that stand directly below each other.
 *
 * @param kind how it is written
 * @param start the offset of its first character in the source
 * @param end the offset after its last character
 * @param raw the comment as written
 */
public record Comment(Kind kind, int start, int end, String raw) {

  /** How a comment is written. */
  public enum Kind {
    /** With two slashes. */
    LINE,
    /** Between slash and star. */
    BLOCK,
    /** The same with two stars. */
    JAVADOC
  }

  /** Returns the lines of the comment without slashes, stars and surrounding white space. */
  public List<String> lines() {
    return Arrays.stream(raw.split("\\R"))
        .map(line -> line.strip().replaceFirst("^(/\\*+(?!/)|//+|\\*+(?!/))", ""))
        .map(line -> line.replaceFirst("\\*+/$", "").strip())
        .toList();
  }

  /** Returns the words of the comment on one line. */
  public String text() {
    return lines().stream().filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
  }

  /** Returns all comments of a source in order. */
  public static List<Comment> allIn(String text) {
    return CommentScanner.scan(text).comments();
  }
}

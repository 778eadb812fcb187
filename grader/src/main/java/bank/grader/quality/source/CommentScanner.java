package bank.grader.quality.source;

import bank.grader.quality.source.Comment.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the comments of a source, which the compiler's trees leave out. Used once. */
final class CommentScanner {
  private static final String TEXT_BLOCK = "\"\"\"";

  private final String text;
  private final List<Comment> comments = new ArrayList<>();
  private final BitSet code = new BitSet();
  private int position;

  private CommentScanner(String text) {
    this.text = text;
  }

  /** Scans a source to its end. */
  static CommentScanner scan(String text) {
    CommentScanner scanner = new CommentScanner(text);
    while (scanner.position < text.length()) {
      scanner.next();
    }
    return scanner;
  }

  /** Returns the comments in order; line comments directly below each other are one. */
  List<Comment> comments() {
    List<Comment> merged = new ArrayList<>();
    for (Comment comment : comments) {
      int last = merged.size() - 1;
      if (last >= 0 && belongTogether(merged.get(last), comment)) {
        int start = merged.get(last).start();
        merged.set(
            last,
            new Comment(Kind.LINE, start, comment.end(), text.substring(start, comment.end())));
      } else {
        merged.add(comment);
      }
    }
    return merged;
  }

  /** Returns the offsets of all characters that are neither white space nor comment. */
  BitSet code() {
    return code;
  }

  private void next() {
    char character = text.charAt(position);
    if (text.startsWith("//", position)) {
      take(Kind.LINE, endOfLine());
    } else if (text.startsWith("/*", position)) {
      boolean javadoc = text.startsWith("/**", position) && !text.startsWith("/**/", position);
      take(javadoc ? Kind.JAVADOC : Kind.BLOCK, after("*/", position + 2));
    } else if (text.startsWith(TEXT_BLOCK, position)) {
      skip(endOfLiteral(TEXT_BLOCK, false));
    } else if (character == '"' || character == '\'') {
      skip(endOfLiteral(String.valueOf(character), true));
    } else {
      if (!Character.isWhitespace(character)) {
        code.set(position);
      }
      position++;
    }
  }

  private void take(Kind kind, int end) {
    comments.add(new Comment(kind, position, end, text.substring(position, end)));
    position = end;
  }

  private void skip(int end) {
    code.set(position, end);
    position = end;
  }

  private int endOfLine() {
    int end = position;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int after(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private int endOfLiteral(String quote, boolean endsWithLine) {
    int end = position + quote.length();
    while (end < text.length() && !text.startsWith(quote, end)) {
      if (endsWithLine && text.charAt(end) == '\n') {
        return end;
      }
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), end + quote.length());
  }

  private boolean belongTogether(Comment first, Comment second) {
    if (first.kind() != Kind.LINE || second.kind() != Kind.LINE) {
      return false;
    }
    String between = text.substring(first.end(), second.start());
    return between.isBlank() && between.lines().count() <= 2 && standsAlone(first);
  }

  private boolean standsAlone(Comment comment) {
    int lineStart = text.lastIndexOf('\n', comment.start()) + 1;
    return text.substring(lineStart, comment.start()).isBlank();
  }
}

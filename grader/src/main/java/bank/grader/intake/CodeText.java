package bank.grader.intake;

/** Blanks out what is not code in a Java source, however broken the source is. */
final class CodeText {
  private final String text;
  private final StringBuilder code = new StringBuilder();
  private int position;

  private CodeText(String text) {
    this.text = text;
  }

  /** Returns the text with a blank for each comment, string and character. */
  static String of(String text) {
    return new CodeText(text).read();
  }

  private String read() {
    while (position < text.length()) {
      if (text.startsWith("//", position)) {
        skipLine();
      } else if (text.startsWith("/*", position)) {
        skipBeyond("*/", 2);
      } else if (text.startsWith("\"\"\"", position)) {
        skipBeyond("\"\"\"", 3);
      } else if (text.charAt(position) == '"' || text.charAt(position) == '\'') {
        skipQuoted(text.charAt(position));
      } else {
        code.append(text.charAt(position++));
      }
    }
    return code.toString();
  }

  private void skipLine() {
    while (position < text.length() && !isLineEnd(text.charAt(position))) {
      position++;
    }
  }

  private void skipBeyond(String end, int from) {
    int found = text.indexOf(end, position + from);
    position = found < 0 ? text.length() : found + end.length();
    code.append(' ');
  }

  private void skipQuoted(char quote) {
    position++;
    while (position < text.length() && !isLineEnd(text.charAt(position))) {
      char next = text.charAt(position++);
      if (next == quote) {
        break;
      }
      if (next == '\\') {
        position++;
      }
    }
    code.append(' ');
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }
}

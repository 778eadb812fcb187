package bank.grader.report;

import java.util.regex.Pattern;

/**
 * Makes text from a submission fit to be shown anywhere: whatever a reader cannot see, a terminal
 * would obey or XML forbids shows as its number.
 */
final class VisibleText {
  /** Takes time in proportion to the text, also when that is a sea of spaces. */
  private static final Pattern BREAK =
      Pattern.compile("[\\r\\n\\x0B\\f\\x85\\u2028\\u2029]+[ \\t]*");

  private static final char REPLACEMENT = '\uFFFD';
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int NONCHARACTERS = 0xFFFE;

  private VisibleText() {}

  /** Shows a text on a single line: line breaks become spaces, a tab becomes four. */
  static String line(String text) {
    String line = BREAK.matcher(text).replaceAll(" ").replace("\t", "    ");
    StringBuilder shown = new StringBuilder(line.length());
    line.codePoints().forEach(codePoint -> append(shown, codePoint));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    if (isBroken(codePoint)) {
      shown.append(REPLACEMENT);
    } else if (isHidden(codePoint)) {
      shown.append(String.format("\\u%04X", codePoint));
    } else {
      shown.appendCodePoint(codePoint);
    }
  }

  private static boolean isBroken(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE
        || (codePoint & NONCHARACTERS) == NONCHARACTERS;
  }

  /** Control characters, direction marks, zero-width characters, line separators, tags. */
  private static boolean isHidden(int codePoint) {
    return switch (codePoint) {
      // Emoji and some scripts need them, and they hide nothing.
      case ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER, SOFT_HYPHEN -> false;
      default ->
          switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                Character.FORMAT,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
          };
    };
  }
}

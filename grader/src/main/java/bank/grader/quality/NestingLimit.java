package bank.grader.quality;

import bank.grader.intake.SourceFile;
import java.util.List;

/**
 * Tells sources apart on which parsers take for ever: their time grows with a power of the depth of
 * brackets, and a thread that parses cannot be stopped.
 */
final class NestingLimit {
  /** Ten times the depth of what people write. */
  private static final int DEPTH = 200;

  private NestingLimit() {}

  static boolean isExceededBy(List<SourceFile> sources) {
    return sources.stream().anyMatch(source -> depth(source.text()) > DEPTH);
  }

  // Brackets in strings and comments count as well; nobody writes so many of them unbalanced.
  private static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '(' || character == '[' || character == '{') {
        depth++;
        deepest = Math.max(deepest, depth);
      } else if (character == ')' || character == ']' || character == '}') {
        depth--;
      }
    }
    return deepest;
  }
}

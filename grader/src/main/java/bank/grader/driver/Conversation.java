package bank.grader.driver;

import bank.grader.driver.wording.Menu;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was said and answered, a line each; it only grows. Lines are cut where they are too long,
 * long outputs in the middle, and control characters are made visible. Safe for several threads.
 */
final class Conversation {
  private static final int LONGEST_LINE = 300;

  /** Of one output, so many lines are kept from its beginning and its end together. */
  private static final int MOST_LINES_AT_ONCE = 40;

  /** A conversation that gets longer is of no use to a reader. */
  private static final int MOST_LINES = 5000;

  private static final String TYPED = "> ";

  /** The code points from here on that show control characters as pictures. */
  private static final char FIRST_PICTURE = '\u2400';

  private static final char DELETE = '\u007f';
  private static final char PICTURE_OF_DELETE = '\u2421';

  private final boolean omitsKnownMenus;
  private final Set<Map<String, String>> knownMenus = new HashSet<>();
  private final List<String> lines = new ArrayList<>();

  /**
   * Begins a conversation.
   *
   * @param omitsKnownMenus whether a menu at the end of an output is left out when it has been
   *     there before
   */
  Conversation(boolean omitsKnownMenus) {
    this.omitsKnownMenus = omitsKnownMenus;
  }

  /** Adds one line. */
  synchronized void add(String line) {
    if (lines.size() < MOST_LINES) {
      lines.add(visible(line));
    }
  }

  /** Adds a line that was typed. */
  void typed(String line) {
    add(TYPED + line);
  }

  /** Adds what a program printed; blank lines are left out. */
  void printed(String text) {
    List<String> printed =
        withoutKnownMenu(text)
            .lines()
            .map(String::stripTrailing)
            .filter(line -> !line.isBlank())
            .toList();
    int left = printed.size() - MOST_LINES_AT_ONCE;
    if (left <= 0) {
      printed.forEach(this::add);
      return;
    }
    printed.subList(0, MOST_LINES_AT_ONCE / 2).forEach(this::add);
    add("… (" + left + ")");
    printed.subList(printed.size() - MOST_LINES_AT_ONCE / 2, printed.size()).forEach(this::add);
  }

  /** Returns all lines so far, in order. */
  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  private synchronized String withoutKnownMenu(String text) {
    if (!omitsKnownMenus) {
      return text;
    }
    return Menu.atEndOf(text)
        .filter(menu -> !knownMenus.add(menu.options()))
        .map(Menu::before)
        .orElse(text);
  }

  private static String visible(String line) {
    String cut = line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    StringBuilder visible = new StringBuilder(cut.length());
    for (char c : cut.toCharArray()) {
      if (c == '\t') {
        visible.append(' ');
      } else if (c < ' ') {
        visible.append((char) (FIRST_PICTURE + c));
      } else if (c == DELETE) {
        visible.append(PICTURE_OF_DELETE);
      } else {
        visible.append(Character.isISOControl(c) ? '\ufffd' : c);
      }
    }
    return visible.toString();
  }
}

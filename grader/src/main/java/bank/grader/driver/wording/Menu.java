package bank.grader.driver.wording;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The menu at the end of what a program printed.
 *
 * @param options the number of each option, and its label
 * @param before what was printed before the menu: the answer to the last request
 * @param after what was printed after it: usually nothing, or a prompt
 * @param text the menu itself and what was printed after it
 */
public record Menu(Map<String, String> options, String before, String after, String text) {
  /** A prompt after a menu has no more lines. */
  private static final int MOST_LINES_AFTER = 3;

  /** The signed-in menu has more options than the signed-out one, whatever the language. */
  private static final int SIGNED_IN_OPTIONS = 5;

  /** The ways to write options. A menu keeps to one of them. */
  private static final List<Pattern> STYLES =
      List.of(
          // 1. Balance; 1) Balance; [1] Balance; | 1 - Balance |
          Words.any(
              "^[^\\p{L}\\d]*(?<number>\\d{1,2})\\s*[\\])}.:,\\-–—=>|]+\\W*(?<label>\\p{L}.*)$"),
          // Press 1 to see the balance
          Words.any(
              "^\\W*(?:press|type|enter|input|select|нажмите|введите|выберите)\\W+(?<number>\\d{1,2})"
                  + "\\W+(?<label>\\p{L}.*)$"),
          // 1 Balance
          Words.any("^[^\\p{L}\\d]*(?<number>\\d{1,2})\\s+(?<label>\\p{L}.*)$"),
          // Balance - 1; Balance (1)
          Words.any(
              "^(?<label>\\W*\\p{L}.*?)\\s*[\\-–—:=(\\[>]+\\s*(?:press\\s|нажмите\\s)?(?<number>\\d{1,2})"
                  + "[)\\]]?\\W*$"));

  private static final Pattern IN_ONE_LINE =
      Words.any("(?<![\\d.,])(?<number>\\d{1,2})\\s*[.)\\-–—:=]\\s*(?<label>\\p{L}[^\\d\\n]*)");

  /** Copies the options. */
  public Menu {
    options = Map.copyOf(options);
  }

  /** Finds the menu at the end of a text. */
  public static Optional<Menu> atEndOf(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    for (Pattern style : STYLES) {
      Optional<Menu> menu = atEndOf(lines, style);
      if (menu.isPresent()) {
        return menu;
      }
    }
    return inOneLine(lines);
  }

  /**
   * Finds this menu at the end of another text, in whose last answer it may have no line of its
   * own: {@code Balance: 71. Balance} is a balance of 7.
   */
  public Optional<Menu> againAtEndOf(String printed) {
    return Optional.of(printed)
        .filter(all -> all.endsWith(text))
        .map(all -> new Menu(options, all.substring(0, all.length() - text.length()), after, text));
  }

  /** Returns the number to type for an action, as the labels tell it, or as the menu usually is. */
  public Optional<String> numberOf(Action action) {
    if (action == Action.EXIT && options.containsKey("0")) {
      return Optional.of("0");
    }
    Map<Action, String> actions = actions();
    if (actions.containsKey(action)) {
      return Optional.of(actions.get(action));
    }
    if (action == Action.LOG_OUT) {
      return options.entrySet().stream()
          .filter(option -> !option.getKey().equals("0") && Action.EXIT.isIn(option.getValue()))
          .map(Map.Entry::getKey)
          .findFirst()
          .or(action::standard);
    }
    return action.standard();
  }

  /** Returns what the menu offers, as far as its labels are understood. */
  public Set<Action> offered() {
    return Set.copyOf(actions().keySet());
  }

  /** Tells whether this is the menu of somebody who is signed in. */
  public boolean isSignedIn() {
    Set<Action> offered = offered();
    if (offered.contains(Action.LOG_OUT)) {
      return true;
    }
    if (offered.contains(Action.LOG_IN)) {
      return false;
    }
    if (offered.contains(Action.BALANCE) || offered.contains(Action.TRANSFER)) {
      return true;
    }
    return !offered.contains(Action.CREATE_ACCOUNT) && options.size() >= SIGNED_IN_OPTIONS;
  }

  private Map<Action, String> actions() {
    Map<Action, String> actions = new EnumMap<>(Action.class);
    options.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            option ->
                Action.of(option.getValue())
                    .ifPresent(action -> actions.putIfAbsent(action, option.getKey())));
    return actions;
  }

  private static Optional<Menu> atEndOf(List<String> lines, Pattern style) {
    Map<String, String> options = new LinkedHashMap<>();
    int first = -1;
    int last = -1;
    for (int i = lines.size() - 1; i >= 0; i--) {
      Matcher option = style.matcher(lines.get(i).strip());
      if (option.matches() && !options.containsKey(option.group("number"))) {
        options.put(option.group("number"), option.group("label").strip());
        last = last < 0 ? i : last;
        first = i;
      } else if (last >= 0 && isText(lines.get(i))) {
        break;
      }
    }
    return Optional.of(options)
        .filter(found -> found.containsKey("1") && found.containsKey("2"))
        .map(new Cut(lines, first, last)::menu)
        .filter(menu -> textLines(menu.after()) <= MOST_LINES_AFTER);
  }

  private static Optional<Menu> inOneLine(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Map<String, String> options = new LinkedHashMap<>();
      Matcher option = IN_ONE_LINE.matcher(lines.get(i));
      while (option.find()) {
        options.putIfAbsent(option.group("number"), option.group("label").strip());
      }
      if (options.containsKey("1") && options.containsKey("2")) {
        return Optional.of(new Cut(lines, i, i).menu(options))
            .filter(menu -> textLines(menu.after()) <= MOST_LINES_AFTER);
      }
    }
    return Optional.empty();
  }

  private static boolean isText(String line) {
    return line.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static long textLines(String text) {
    return text.lines().filter(Menu::isText).count();
  }

  /** Where the lines of a menu begin and end. */
  private record Cut(List<String> lines, int first, int last) {
    Menu menu(Map<String, String> options) {
      return new Menu(
          options, joined(0, first), joined(last + 1, lines.size()), joined(first, lines.size()));
    }

    private String joined(int from, int to) {
      return String.join("\n", lines.subList(from, to));
    }
  }
}

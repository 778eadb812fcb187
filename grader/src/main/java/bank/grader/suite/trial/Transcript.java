package bank.grader.suite.trial;

import bank.grader.driver.IssuedCard;
import bank.grader.driver.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was said during one check, in order, by several banks and consoles if need be.
 *
 * <p>Card numbers, PINs and folders are drawn anew in every run; here short names stand for them,
 * so that the same submission gets the same report.
 */
final class Transcript {
  /** Enough for any check to be understood. Of a longer conversation the end is shown. */
  private static final int MOST_LINES = 150;

  private static final int LONGEST_LINE = 400;

  /** A bound for the search for what is replaced by short names. */
  private static final int LONGEST_SEARCH = 20 * LONGEST_LINE;

  /** Shorter texts would be found inside others. */
  private static final int SHORTEST_NUMBER = 6;

  private static final int PIN_LENGTH = 4;

  /** What stands for a card that is forgotten. */
  private static final String UNNAMED = "card";

  /**
   * A line of the turnover report, which is ordered by the card numbers that nobody gets to see.
   */
  private static final Pattern TURNOVER = Pattern.compile("Turnover\\[[^]]*]");

  /** The same of a card that is forgotten, which comes before the others when they are ordered. */
  private static final Pattern FORGOTTEN =
      Pattern.compile("Turnover\\[cardNumber=" + UNNAMED + ", [^]]*](, )?");

  private final List<String> lines = new ArrayList<>();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private int cards;

  /** Gives a card its short name, which is returned. */
  String name(IssuedCard card) {
    cards++;
    String alias = "card-" + cards;
    if (card.number().length() >= SHORTEST_NUMBER) {
      aliases.putIfAbsent(card.number(), alias);
    }
    if (card.pin().length() == PIN_LENGTH) {
      aliases.putIfAbsent(card.pin(), "pin-" + cards);
    }
    return alias;
  }

  /**
   * Forgets a card that the check does not use, for it would be in the report of some runs and not
   * of others.
   *
   * @param mark how much had been said before the card was issued
   */
  void forget(IssuedCard card, int mark) {
    String pin = "pin-" + cards;
    aliases.values().remove(pin);
    aliases.replace(card.number(), UNNAMED);
    cards--;
    forget(mark);
  }

  /** Forgets all that was said after a certain moment. */
  void forget(int mark) {
    lines.subList(mark, lines.size()).clear();
  }

  /** Returns how much has been said. */
  int mark() {
    return lines.size();
  }

  void name(Place place) {
    aliases.putIfAbsent(place.databaseFile().toString(), "bank.db");
    aliases.putIfAbsent(place.fileName(), "bank.db");
    aliases.putIfAbsent(place.folder().toString(), "folder");
  }

  /**
   * Adds what is new of one partner's conversation.
   *
   * @param partner 1 for the first bank or console of the check, and so on
   * @param known how much of it has been added before
   * @return how much of it has been added now
   */
  int add(int partner, List<String> conversation, int known) {
    for (String line :
        conversation.subList(Math.min(known, conversation.size()), conversation.size())) {
      lines.add(partner == 1 ? line : "[" + partner + "] " + line);
    }
    return conversation.size();
  }

  /** Returns a text with the short names in it, cut where it is too long. */
  String shorten(String text) {
    String shortened = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
    for (Map.Entry<String, String> alias : aliases.entrySet()) {
      String whole = "(?<!\\d)" + Pattern.quote(alias.getKey()) + "(?!\\d)";
      shortened = shortened.replaceAll(whole, Matcher.quoteReplacement(alias.getValue()));
    }
    shortened = inOrderOfNames(shortened);
    return shortened.length() <= LONGEST_LINE
        ? shortened
        : shortened.substring(0, LONGEST_LINE) + "…";
  }

  private static String inOrderOfNames(String text) {
    Iterator<String> ordered =
        TURNOVER.matcher(text).results().map(MatchResult::group).sorted().iterator();
    String inOrder =
        TURNOVER.matcher(text).replaceAll(line -> Matcher.quoteReplacement(ordered.next()));
    return FORGOTTEN.matcher(inOrder).replaceAll("");
  }

  List<String> lines() {
    int cut = Math.max(0, lines.size() - MOST_LINES);
    List<String> shown = new ArrayList<>();
    if (cut > 0) {
      shown.add("…");
    }
    lines.subList(cut, lines.size()).forEach(line -> shown.add(shorten(line)));
    return shown;
  }
}

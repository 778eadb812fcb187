package bank.grader.driver.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in what a program printed: cards, and amounts of money. */
public final class Printed {
  private static final Pattern CARD_NUMBER =
      Pattern.compile("(?<!\\d)(\\d{16}|\\d{4}([ -])\\d{4}\\2\\d{4}\\2\\d{4})(?!\\d)");

  /** A card number of a wrong length is still a card number, for a check to complain about. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{12,}");

  private static final Pattern LABELLED_PIN =
      Words.any("(?:\\bpin|пин|password|парол|құпия)\\D{0,60}(?<pin>\\d{1,6})(?!\\d)");

  private static final Pattern SHORT_NUMBER = Pattern.compile("(?<!\\d)(?<pin>\\d{1,6})(?!\\d)");

  /** 1000; -5; 1,000; 1000.0; 1.0E7. */
  private static final Pattern MONEY = money(",'_");

  /** The same, and 1 000. Only where a single number is expected, for it joins neighbours. */
  private static final Pattern LONE_MONEY = money(" ,'_\u00a0\u202f");

  private static final Pattern GROUPING = Pattern.compile("[ ,'_\u00a0\u202f](?=\\d{3}(?!\\d))");
  private static final Pattern BALANCE_WORD =
      Words.any("balance", "баланс", "остат", "қалдық", "теңгерім");

  /** Not even the largest balance has more digits before the point. */
  private static final int MOST_DIGITS = 30;

  private Printed() {}

  /**
   * A card as a program printed it.
   *
   * @param number its digits
   * @param pin its digits, with the zeros that were printed and no others
   */
  public record PrintedCard(String number, String pin) {}

  /** Finds the card that was issued: a long number, and its PIN. */
  public static Optional<PrintedCard> card(String text) {
    Matcher number = CARD_NUMBER.matcher(text);
    if (!number.find()) {
      number = LONG_NUMBER.matcher(text);
      if (!number.find()) {
        return Optional.empty();
      }
    }
    String digits = number.group().replaceAll("\\D", "");
    String rest = text.substring(number.end());
    return pin(LABELLED_PIN, rest)
        .or(() -> pin(LABELLED_PIN, text))
        .or(() -> pin(SHORT_NUMBER, rest))
        .map(pin -> new PrintedCard(digits, pin));
  }

  /**
   * Finds the balance: the last number in the last line that speaks of a balance, or else the last
   * number at all, other than a card's.
   */
  public static Optional<BigDecimal> balance(String text) {
    List<String> lines = CARD_NUMBER.matcher(text).replaceAll("").lines().toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      Matcher word = BALANCE_WORD.matcher(lines.get(i));
      if (word.find()) {
        // A label may stand alone, and the number in the next line.
        String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
        Optional<BigDecimal> labelled =
            last(lines.get(i).substring(word.end())).or(() -> last(next));
        if (labelled.isPresent()) {
          return labelled;
        }
      }
    }
    return last(String.join("\n", lines));
  }

  /** Returns all amounts in a text, in order. */
  public static List<BigDecimal> amounts(String text) {
    return amounts(MONEY, text);
  }

  private static List<BigDecimal> amounts(Pattern pattern, String text) {
    List<BigDecimal> amounts = new ArrayList<>();
    Matcher money = pattern.matcher(text);
    while (money.find()) {
      number(money.group()).ifPresent(amounts::add);
    }
    return amounts;
  }

  private static Optional<BigDecimal> last(String text) {
    List<BigDecimal> amounts = amounts(LONE_MONEY, text);
    return amounts.isEmpty() ? Optional.empty() : Optional.of(amounts.get(amounts.size() - 1));
  }

  private static Pattern money(String separators) {
    return Pattern.compile(
        "(?<![\\p{L}\\d.,])[-−]?(?:\\d{1,3}(?:["
            + separators
            + "]\\d{3})+(?!\\d)|\\d+)(?:[.,]\\d+)?(?:[eE][+-]?\\d+)?(?!\\d)");
  }

  private static Optional<BigDecimal> number(String printed) {
    String plain = GROUPING.matcher(printed.replace('−', '-')).replaceAll("").replace(',', '.');
    try {
      BigDecimal number = new BigDecimal(plain);
      return Optional.of(number).filter(n -> n.precision() - n.scale() <= MOST_DIGITS);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> pin(Pattern pattern, String text) {
    Matcher pin = pattern.matcher(text);
    return pin.find() ? Optional.of(pin.group("pin")) : Optional.empty();
  }
}

package bank.grader.driver.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a program may want to know when it waits for input, and is not at a menu. */
public enum Question {
  /** A new PIN, once more. */
  REPEATED_PIN("(repeat|again|confirm|re-?enter|повтор|подтверд|қайта|растау).*", "(ещ[её] раз)"),
  /** A new PIN. */
  NEW_PIN("\\bnew\\b", "\\bнов", "жаңа"),
  /** The present PIN, before it is changed. */
  CURRENT_PIN("current|\\bold\\b|present", "текущ|стар", "қазіргі|ескі"),
  /** A rate of interest in basis points, and not in percent. */
  BASIS_POINTS("basis point", "hundredths", "сотых", "базисн", "жүзден бір"),
  /** A PIN. */
  PIN("\\bpin\\b", "\\bпин\\b", "пин-?код", "password", "парол", "құпия"),
  /** An amount of money. */
  AMOUNT(
      "how (much|many)",
      "amount",
      "\\bsum\\b",
      "money",
      "income",
      "deposit",
      "сколько",
      "сумм",
      "деньг",
      "денег",
      "қанша",
      "сома",
      "мөлшер",
      "ақша"),
  /** A card number. */
  CARD(
      "card",
      "number",
      "account",
      "receiver",
      "recipient",
      "карт",
      "номер",
      "сч[её]т",
      "получател",
      "алушы",
      "нөмір",
      "шот"),
  /** Whether to go on. */
  YES_OR_NO("\\(?\\b(y|yes)\\s*/\\s*(n|no)\\b", "are you sure", "вы уверены", "сенімдісіз"),
  /** Nothing but the Enter key. */
  ENTER(
      "(press|hit|нажмите)\\W+(the\\W+)?\\W*(enter|any key|return|любую)",
      "to continue",
      "enter басыңыз");

  /** An amount may be asked for with words such as "to transfer to the card". */
  private static final Pattern SURELY_AMOUNT =
      Words.any("how (much|many)", "amount", "сколько", "сумм", "қанша", "сома", "мөлшер");

  private static final Pattern NUMBER = Words.any("number", "номер", "нөмір");

  /** A question stands in the last lines before the program waits. */
  private static final int LINES = 2;

  private final Pattern words;

  Question(String... words) {
    this.words = Words.any(words);
  }

  /**
   * Returns the questions that the end of a text may mean; empty if nothing there is understood.
   */
  public static Set<Question> atEndOf(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    for (int from = lines.size() - 1; from >= Math.max(0, lines.size() - LINES); from--) {
      Set<Question> found = in(lines.get(from));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private static Set<Question> in(String line) {
    Set<Question> found = EnumSet.noneOf(Question.class);
    for (Question question : values()) {
      if (question.words.matcher(line).find()) {
        found.add(question);
      }
    }
    if (SURELY_AMOUNT.matcher(line).find() && !NUMBER.matcher(line).find()) {
      found.remove(CARD);
    }
    if (!found.contains(PIN)) {
      found.removeAll(EnumSet.of(REPEATED_PIN, NEW_PIN, CURRENT_PIN));
    }
    return found;
  }
}

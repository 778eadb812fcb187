package bank.grader.driver;

import bank.grader.driver.wording.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells from the words of a console program what it answered. It is lenient, and in doubt says that
 * the answer is unclear.
 *
 * <p>Some programs print error messages that mean nothing, e.g. that a table exists already. What
 * was printed while all went well is noise, and is not taken for an answer later.
 */
final class AnswerReader {
  private static final Pattern STACK_TRACE =
      Words.any("^\\s*at [\\p{Alnum}_.$/<>@-]+\\([^)\\n]*\\)\\s*$", "^Exception in thread \"");

  private static final Pattern TROUBLE =
      Words.any(
          "SQLITE_",
          "SQLException",
          "SQLiteException",
          "SQL error",
          "database\\W+(file\\W+)?(is\\W+)?(locked|busy|corrupt|read|not|error|failed|trouble|problem)",
          "(error|trouble|problem|fail\\w*|cannot|can't|unable).*(database|storage|\\bdb\\b)",
          "(ошибк|сбой|проблем).*баз",
          "баз\\w* данных.*(ошибк|недоступ|заблок|занят)",
          "(дерекқор|деректер қор).*(қате|қолжетімсіз|құлып)");

  private static final Pattern OTHER_EXCEPTION =
      Words.any("^\\W*([a-z]\\w*\\.)+[A-Z]\\w*(Exception|Error)\\b");

  /**
   * Refusals before successes: some programs say both. Their order is the order of the contract.
   */
  private static final Map<Pattern, Answer> ANSWERS = new LinkedHashMap<>();

  static {
    ANSWERS.put(
        Words.any(
            "same (account|card|number)",
            "(to )?(yourself|your own|own (account|card))",
            "self[- ]transfer",
            "(самому|самой) себе|сам себе|на (тот|этот) же|свой же|своего сч|одинаков",
            "сол шот|өзіңізге|өз (шот|карта)|бірдей"),
        Answer.SAME_ACCOUNT);
    ANSWERS.put(
        Words.any(
            "mistake",
            "luhn",
            "(invalid|incorrect|wrong|bad) (receiver\\W*s? )?(card|account|recipient|number)(?!.*\\bpin)",
            "(card|account)( number)? (is )?(invalid|incorrect|not valid|wrong)",
            "(ошиб|неверн|некорректн|неправильн)\\w*.*(номер|карт)",
            "номер\\w*.*(ошиб|неверн|некорректн)",
            "нөмір\\w*.*(қате|дұрыс емес)|қате.*нөмір"),
        Answer.INVALID_NUMBER);
    ANSWERS.put(
        Words.any(
            "(do|does|did)(n't| not|nt|n’t) exist",
            "no(t)? (such|found|existing)",
            "not found",
            "non-?existent",
            "(не существует|не найден|нет так|отсутствует)",
            "(жоқ|табылмады|табылған жоқ)"),
        Answer.NO_SUCH_CARD);
    ANSWERS.put(
        Words.any(
            "not enough",
            "insufficient",
            "not have enough|don't have|do not have",
            "недостаточно|не хватает|нехватает",
            "жеткіліксіз|жетпейді|жетіспейді"),
        Answer.INSUFFICIENT_FUNDS);
    ANSWERS.put(
        Words.any(
            "too (large|big|much|high)",
            "overflow",
            "exceed",
            "слишком больш|превыша",
            "тым (үлкен|көп)|асып кет"),
        Answer.TOO_LARGE);
    ANSWERS.put(Words.any("lock(ed)?\\b", "blocked", "заблок", "бұғатт|құлып"), Answer.LOCKED);
    ANSWERS.put(
        Words.any(
            "\\bpin\\b.*(4|four|digits)",
            "(invalid|bad) (new )?pin",
            "пин.*(4|четыр|цифр)",
            "пин.*(төрт|сан)|pin.*(төрт|сан)"),
        Answer.INVALID_PIN);
    ANSWERS.put(
        Words.any(
            "(wrong|incorrect) (current |old |card number or )?pin",
            "(неверн|неправильн)\\w* (текущ\\w* |стар\\w* )?(pin|пин)",
            "(pin|пин).*(қате|дұрыс емес)|қате (pin|пин)"),
        Answer.WRONG_PIN);
    ANSWERS.put(
        Words.any(
            "negative|positive",
            "(invalid|incorrect|wrong|bad|illegal) (amount|sum|input|number|value|income|format)",
            "(more|greater|larger|bigger|less) than",
            "at least",
            "must be|should be|not a number|cannot be|can't be",
            "отрицат|положит|больше нул|больше 0|некорректн|неверн|неправильн|должн",
            "оң (сан|сома)|теріс|дұрыс емес|нөлден|болуы керек|жарамсыз"),
        Answer.INVALID_AMOUNT);
    ANSWERS.put(
        Words.any(
            "success|done|added|complete|transferred|\\bsent\\b|closed|deleted|removed|withdrawn|changed"
                + "|deposited|updated|\\bpaid\\b",
            "успешн|выполнен|зачислен|пополнен|добавлен|перевед|отправлен|закрыт|удал[её]н|изменен|изменён"
                + "|снят|начислен|готово",
            "сәтті|орындалды|қосылды|аударылды|жіберілді|жабылды|жойылды|өзгертілді|дайын|толтырылды|төленді"),
        Answer.DONE);
  }

  private final Set<String> noise = new HashSet<>();

  /** Learns that what was printed here does not mean trouble, because all went well. */
  void wentWell(String text) {
    text.lines().filter(AnswerReader::soundsLikeTrouble).map(String::strip).forEach(noise::add);
  }

  /** Tells what a text means. */
  Answer read(String printed) {
    String text =
        printed
            .lines()
            .filter(line -> !noise.contains(line.strip()))
            .collect(Collectors.joining("\n"));
    if (STACK_TRACE.matcher(text).find()) {
      return Answer.CRASHED;
    }
    if (TROUBLE.matcher(text).find()) {
      return Answer.STORAGE_TROUBLE;
    }
    if (OTHER_EXCEPTION.matcher(text).find()) {
      return Answer.CRASHED;
    }
    return ANSWERS.entrySet().stream()
        .filter(answer -> answer.getKey().matcher(text).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Answer.UNCLEAR);
  }

  private static boolean soundsLikeTrouble(String line) {
    return STACK_TRACE.matcher(line).find()
        || TROUBLE.matcher(line).find()
        || OTHER_EXCEPTION.matcher(line).find();
  }
}

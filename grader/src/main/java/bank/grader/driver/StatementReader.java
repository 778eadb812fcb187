package bank.grader.driver;

import bank.contract.Entry;
import bank.contract.Entry.Kind;
import bank.contract.Turnover;
import bank.grader.driver.wording.Printed;
import bank.grader.driver.wording.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists of a console program: the entries of an account, and the turnover of all accounts.
 */
final class StatementReader {
  private static final Pattern CARD_NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");

  /** Dates, times and numbers of rows are no money. */
  private static final Pattern NO_MONEY =
      Pattern.compile(
          "\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|\\d{1,2}:\\d{2}(:\\d{2})?([.]\\d+)?|^\\W*\\d+[.):]\\s|#\\d+");

  private static final Map<Pattern, Kind> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put(Words.any("interest", "процент", "пайыз", "сыйақы"), Kind.INTEREST);
    KINDS.put(Words.any("withdraw", "cash", "снят", "вывод", "шеш"), Kind.WITHDRAWAL);
    KINDS.put(
        Words.any(
            "transfer\\w*[\\W_]+(in|from|received)\\b|received",
            "перевод от|входящ|получен",
            "түскен аудар|алынған"),
        Kind.TRANSFER_IN);
    KINDS.put(
        Words.any("transfer|sent", "перевод|исходящ|отправ", "аудар|жіберіл"), Kind.TRANSFER_OUT);
    KINDS.put(
        Words.any("income|deposit|added|top", "пополн|доход|зачисл|внес", "кіріс|табыс|толтыр"),
        Kind.INCOME);
  }

  private StatementReader() {}

  /** Reads the lines that speak of a change of the balance. */
  static List<Entry> entries(String text) {
    List<Entry> entries = new ArrayList<>();
    long balance = 0;
    for (String line : text.lines().toList()) {
      Optional<Kind> kind = kindIn(line);
      List<Long> amounts = amounts(line);
      if (kind.isPresent() && !amounts.isEmpty()) {
        long amount = signed(amounts.get(0), kind.get());
        balance = amounts.size() > 1 ? amounts.get(amounts.size() - 1) : balance + amount;
        entries.add(new Entry(kind.get(), amount, balance));
      }
    }
    return entries;
  }

  /** Reads the lines that begin with a card number. */
  static List<Turnover> turnover(String text) {
    List<Turnover> turnover = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Matcher card = CARD_NUMBER.matcher(line);
      List<Long> amounts = amounts(line);
      if (card.find() && amounts.size() >= 2) {
        turnover.add(
            new Turnover(card.group(), Math.abs(amounts.get(0)), Math.abs(amounts.get(1))));
      }
    }
    return turnover;
  }

  private static Optional<Kind> kindIn(String line) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getKey().matcher(line).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static List<Long> amounts(String line) {
    String money = NO_MONEY.matcher(CARD_NUMBER.matcher(line).replaceAll(" ")).replaceAll(" ");
    try {
      return Printed.amounts(money).stream().map(BigDecimal::longValueExact).toList();
    } catch (ArithmeticException e) {
      return List.of();
    }
  }

  private static long signed(long amount, Kind kind) {
    boolean leaves = kind == Kind.WITHDRAWAL || kind == Kind.TRANSFER_OUT;
    return leaves && amount > 0 ? -amount : amount;
  }
}

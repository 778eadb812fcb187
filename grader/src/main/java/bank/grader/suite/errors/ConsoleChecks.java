package bank.grader.suite.errors;

import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Dialogue;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Needs;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What people see and type when they make no mistake. */
public class ConsoleChecks {
  /** Strings of the brief that a healthy session shows, in this order. */
  private static final List<String> WORDING =
      List.of(
          "Your card has been created",
          "You have successfully logged in!",
          "Income was added!",
          "Balance: ",
          "Success!",
          "Not enough money!",
          "You have successfully logged out!",
          "Wrong card number or PIN!",
          "The account has been closed!",
          "Bye!");

  /** One or two strings in other words are no mistake worth a point. */
  private static final Pattern MENU_LINE = Pattern.compile("(?m)^[^\\w\n]*\\d[^\\w\n].*$");

  private static final int MOST_OTHER_WORDS = 2;

  @HiddenCheck(id = "console-menu", group = Group.INPUT_OUTPUT, needs = Needs.CONSOLE)
  void showsTheMenu(Trial trial) {
    Dialogue console = trial.console();
    console.expectWaiting();
    for (long choice : new long[] {1, 2, 0}) {
      console.expectNumber(choice);
    }
  }

  @HiddenCheck(id = "console-card-lines", group = Group.INPUT_OUTPUT, needs = Needs.CONSOLE)
  void printsNumberAndPinOnLinesOfTheirOwn(Trial trial) {
    Dialogue console = trial.console();
    console.createAccount();
    List<String> lines = console.text().lines().map(String::strip).toList();
    int number = firstMatch(lines, "\\d{16}");
    if (number < 0 || firstMatch(lines.subList(number, lines.size()), "\\d{4}") < 0) {
      throw new Unmet("suite.console-card-lines.apart", trial.show(console.text()));
    }
  }

  private static int firstMatch(List<String> lines, String pattern) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).matches(pattern))
        .findFirst()
        .orElse(-1);
  }

  @HiddenCheck(
      id = "console-session",
      group = Group.INPUT_OUTPUT,
      weight = 2,
      needs = Needs.CONSOLE)
  void leadsThroughWholeSession(Trial trial) {
    Dialogue console = trial.console();
    long income = trial.amount();
    Account account = console.signInWith(income);
    long more = trial.smallAmount();
    console.type("2", String.valueOf(more));
    console.expectBalance(income + more);
    console.type("5");
    console.signIn(account);
    console.expectBalance(income + more);
    console.expectWaiting();
  }

  @HiddenCheck(
      id = "console-transfer",
      group = Group.INPUT_OUTPUT,
      weight = 2,
      needs = Needs.CONSOLE)
  void asksForReceiverThenAmount(Trial trial) {
    Dialogue console = trial.console();
    long ofReceiver = trial.amount();
    Account receiver = console.signInWith(ofReceiver);
    console.type("5");
    long ofSender = trial.amount();
    console.signInWith(ofSender);
    long amount = trial.smallAmount();
    console.type("3", receiver.number(), String.valueOf(amount));
    console.expectBalance(ofSender - amount);
    console.type("5");
    console.signIn(receiver);
    console.expectBalance(ofReceiver + amount);
  }

  @HiddenCheck(id = "console-receiver-first", group = Group.INPUT_OUTPUT, needs = Needs.CONSOLE)
  void refusesReceiverBeforeAskingForTheAmount(Trial trial) {
    Dialogue console = trial.console();
    long balance = trial.amount();
    console.signInWith(balance);
    console.type("3", trial.mistypedNumber());
    console.expectBalance(balance);
    console.type("3", trial.unknownNumber());
    console.expectBalance(balance);
  }

  @HiddenCheck(id = "console-log-out", group = Group.INPUT_OUTPUT, needs = Needs.CONSOLE)
  void logsOutToTheFirstMenu(Trial trial) {
    Dialogue console = trial.console();
    console.signInWith(trial.amount());
    console.type("5");
    long ofNext = trial.amount();
    console.signInWith(ofNext);
    console.expectBalance(ofNext);
  }

  @HiddenCheck(id = "console-close", group = Group.INPUT_OUTPUT, needs = Needs.CONSOLE)
  void signsOutAfterClosing(Trial trial) {
    Dialogue console = trial.console();
    console.signInWith(trial.amount());
    console.type("4");
    console.createAccount();
  }

  @HiddenCheck(id = "console-exit", group = Group.INPUT_OUTPUT, needs = Needs.CONSOLE)
  void endsFromTheFirstMenu(Trial trial) {
    Dialogue console = trial.console();
    console.createAccount();
    console.type("0");
    console.expectEnd();
  }

  @HiddenCheck(id = "console-exit-signed-in", group = Group.INPUT_OUTPUT, needs = Needs.CONSOLE)
  void endsFromTheSecondMenu(Trial trial) {
    Dialogue console = trial.console();
    console.signInWith(trial.amount());
    console.type("0");
    console.expectEnd();
  }

  @HiddenCheck(id = "console-wording", group = Group.INPUT_OUTPUT, needs = Needs.CONSOLE)
  void usesTheWordsOfTheBrief(Trial trial) {
    Dialogue console = trial.console();
    long balance = trial.amount();
    Account receiver = console.newAccount();
    Account account = console.signInWith(balance);
    console.type("3", receiver.number(), String.valueOf(trial.smallAmount()));
    console.type("3", receiver.number(), String.valueOf(balance)).type("5");
    console.type("2", account.number(), trial.wrongPin(account, 1));
    console.signIn(account);
    console.type("4", "0");
    String said = words(MENU_LINE.matcher(console.everything()).replaceAll(""));
    List<String> missing = WORDING.stream().filter(line -> !said.contains(words(line))).toList();
    if (missing.size() > MOST_OTHER_WORDS) {
      throw new Unmet("suite.console-wording.missing", String.join(" · ", missing));
    }
  }

  /** Case, punctuation and spaces do not matter. */
  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
  }

  @HiddenCheck(id = "console-same-bank", group = Group.INPUT_OUTPUT, needs = Needs.CONSOLE)
  void showsWhatTheBankHas(Trial trial) {
    Dialogue console = trial.console();
    long balance = trial.amount();
    Account account = console.signInWith(balance);
    console.type("5", "0");
    Teller bank = trial.bank();
    bank.expectLogIn(account);
    bank.expectBalance(account, balance);
  }

  @HiddenCheck(id = "amount-exact", group = Group.INPUT_OUTPUT)
  void showsAmountsToTheTenge(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount();
    long sum = 0;
    for (long amount : new long[] {1, 9, 1_000_000, 16_777_217, trial.smallAmount()}) {
      bank.addIncome(account, amount);
      sum += amount;
      bank.expectBalance(account, sum);
    }
  }
}

package bank.grader.suite.trial;

import bank.grader.driver.Console;
import bank.grader.driver.Ending;
import bank.grader.driver.IssuedCard;
import bank.grader.driver.Screen;
import bank.grader.language.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Types at the console program, and expects. What the program prints is read leniently: it is
 * searched for what must be in it.
 *
 * <p>A stack trace on the screen is never what a person should see, so it fails every check.
 */
public final class Dialogue implements Partner {
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");
  private static final Pattern PIN = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private static final Pattern STACK_TRACE =
      Pattern.compile(
          "(?m)^[ \\t]*at [\\p{Alnum}_.$/<>@-]+\\([^)\\n]*\\)[ \\t\\r]*$|^Exception in thread \"");

  private final Console console;
  private final Trial trial;
  private final int partner;
  private int told;
  private Screen screen = new Screen("", Optional.empty());
  private boolean closed;

  Dialogue(Console console, Trial trial, int partner) {
    this.console = console;
    this.trial = trial;
    this.partner = partner;
  }

  void start() {
    screen = look(console.start());
  }

  /** Returns what the program printed last. */
  public String text() {
    return screen.text();
  }

  /** Returns all that was printed and typed. */
  public String everything() {
    return String.join("\n", console.conversation());
  }

  /** Types lines, one after the other; before each the program must be waiting for it. */
  public Dialogue type(String... lines) {
    for (String line : lines) {
      expectWaiting();
      trial.requested(Message.of("suite.request.type", trial.show(line)));
      screen = look(console.type(line));
    }
    return this;
  }

  /** Ends the input, as a person does with Ctrl+D. */
  public Dialogue endInput() {
    expectWaiting();
    trial.requested(Message.of("suite.request.end-input"));
    screen = look(console.endInput());
    return this;
  }

  /** Creates an account in the menu of those who are signed out. */
  public Account createAccount() {
    type("1");
    return cardOnScreen()
        .orElseThrow(() -> new Unmet("suite.expected.card-on-screen", trial.show(screen.text())));
  }

  /** Returns the account whose card number and PIN are on the screen. */
  public Optional<Account> cardOnScreen() {
    Matcher number = NUMBER.matcher(screen.text());
    Matcher pin = PIN.matcher(screen.text());
    if (!number.find() || !pin.find(number.end())) {
      return Optional.empty();
    }
    IssuedCard issued = new IssuedCard(number.group(), pin.group());
    trial.remember(issued);
    return Optional.of(trial.account(issued));
  }

  /** Opens an account whose PIN does not begin with 0. */
  public Account newAccount() {
    int mark = trial.transcript().mark();
    Account account = createAccount();
    for (int i = 0; i < Trial.MOST_CARDS && account.pin().startsWith("0"); i++) {
      trial.transcript().forget(account.card(), mark);
      account = createAccount();
    }
    return account;
  }

  /** Opens an account, signs in, and adds income. */
  public Account signInWith(long balance) {
    Account account = newAccount();
    signIn(account);
    type("2", String.valueOf(balance));
    expectBalance(balance);
    return account;
  }

  /** Signs in. Whether it worked shows in what follows. */
  public void signIn(Account account) {
    type("2", account.number(), account.pin());
  }

  /** Asks for the balance, which must be on the screen. */
  public void expectBalance(long expected) {
    type("1");
    expectNumber(expected);
  }

  /** Expects a number on the screen. */
  public void expectNumber(long expected) {
    if (!shows(expected)) {
      throw new Unmet("suite.expected.number-on-screen", expected, trial.show(screen.text()));
    }
  }

  /** Tells whether a number is on the screen. */
  public boolean shows(long number) {
    return Pattern.compile("(?<![\\d.,-])" + Pattern.quote(String.valueOf(number)) + "(?![\\d])")
        .matcher(screen.text())
        .find();
  }

  /** Tells whether the program waits for input. */
  public boolean isWaiting() {
    return screen.isWaiting();
  }

  /** Expects the program to wait for input. */
  public void expectWaiting() {
    screen
        .ending()
        .ifPresent(
            ending -> {
              throw new Unmet(
                  List.of(
                      trial.lastRequest(),
                      Message.of("suite.expected.goes-on"),
                      Words.ended(ending, trial.show(screen.text()))));
            });
  }

  /** Expects the program to have ended, and of itself. */
  public void expectEnd() {
    if (screen.isWaiting()) {
      throw new Unmet(
          List.of(
              trial.lastRequest(),
              Message.of("suite.expected.end"),
              Message.of("suite.still-waiting")));
    }
    expectNoCrash();
  }

  /** Expects the program to wait for input, or to have ended of itself. */
  public void expectNoCrash() {
    Ending ending = screen.ending().orElse(Ending.FINISHED);
    if (ending != Ending.FINISHED && ending != Ending.EXITED) {
      throw new Unmet(
          List.of(
              trial.lastRequest(),
              Message.of("suite.expected.normal-end"),
              Words.ended(ending, trial.show(screen.text()))));
    }
  }

  /** Ends the program in any way. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      console.close();
    }
  }

  /** Tells whether a stack trace is in a text. */
  public static boolean showsStackTrace(String text) {
    return STACK_TRACE.matcher(text).find();
  }

  private Screen look(Screen shown) {
    told = trial.transcript().add(partner, console.conversation(), told);
    if (showsStackTrace(shown.text())) {
      throw new Unmet(
          List.of(
              trial.lastRequest(),
              Message.of("suite.expected.no-stack-trace"),
              Message.of("suite.stack-trace", trial.show(shown.text()))));
    }
    return shown;
  }
}

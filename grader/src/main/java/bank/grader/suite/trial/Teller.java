package bank.grader.suite.trial;

import bank.grader.driver.Answer;
import bank.grader.driver.BankDriver;
import bank.grader.driver.DriverKind;
import bank.grader.driver.Feature;
import bank.grader.driver.IssuedCard;
import bank.grader.driver.LogIn;
import bank.grader.driver.UnreadableAnswer;
import bank.grader.language.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Asks one open bank, and expects.
 *
 * <p>A bank that is called must answer in the terms of the contract. A console may word its answers
 * as it likes, so there an answer that is neither clearly done nor clearly refused is left to the
 * balances, which a check has to look at afterwards.
 */
public final class Teller implements Partner {
  /** So many cards are tried until a PIN suits; the next one suits with a chance of 9 in 10. */
  private static final int MOST_TRIES = 8;

  private static final Pattern HARMLESS_PIN = Pattern.compile("[1-9][0-9]{3}");

  private final BankDriver driver;
  private final Trial trial;
  private final int partner;
  private int told;
  private boolean closed;

  Teller(BankDriver driver, Trial trial, int partner) {
    this.driver = driver;
    this.trial = trial;
    this.partner = partner;
  }

  /** Issues a card and returns it as it came, right or wrong. */
  public IssuedCard issueCard() {
    IssuedCard card = ask(Message.of("suite.request.create"), BankDriver::createAccount);
    trial.remember(card);
    return card;
  }

  /**
   * Opens an account. Its PIN does not begin with 0, for programs that lose the zero, or fail over
   * it, have a check of their own.
   */
  public Account newAccount() {
    for (int i = 0; i < MOST_TRIES; i++) {
      int mark = mark();
      try {
        Optional<Account> account = newAccountIfPin(HARMLESS_PIN);
        if (account.isPresent()) {
          return account.get();
        }
      } catch (UnreadableAnswer perhapsForTheZero) {
        trial.transcript().forget(mark);
      }
    }
    return trial.account(issueCard());
  }

  /** Opens an account. If its PIN is not of a certain shape, nobody hears of it again. */
  public Optional<Account> newAccountIfPin(Pattern shape) {
    int mark = mark();
    IssuedCard card = issueCard();
    if (shape.matcher(card.pin()).matches()) {
      return Optional.of(trial.account(card));
    }
    trial.forget(card, mark);
    return Optional.empty();
  }

  /** Opens an account and gives it money. */
  public Account newAccount(long balance) {
    Account account = newAccount();
    addIncome(account, balance);
    expectBalance(account, balance);
    return account;
  }

  /** Expects the right PIN to log in. */
  public void expectLogIn(Account account) {
    expectLogIn(LogIn.ACCEPTED, account.number(), account.pin());
  }

  /** Expects a pair of card number and PIN not to log in; other than by a lock. */
  public void expectNoLogIn(String number, String pin) {
    expectLogIn(LogIn.REJECTED, number, pin);
  }

  /** Expects a certain answer to an attempt to log in. */
  public void expectLogIn(LogIn expected, String number, String pin) {
    Message request = Message.of("suite.request.log-in", trial.show(number), trial.show(pin));
    LogIn actual = ask(request, bank -> bank.logIn(number, pin));
    if (actual != expected) {
      throw new Unmet(
          List.of(
              request,
              Message.of("suite.expected." + (expected == LogIn.ACCEPTED ? "log-in" : "no-log-in")),
              Words.answered(actual)));
    }
  }

  /** Returns the balance that the bank shows. */
  public long balance(Account account) {
    return ask(
        Message.of("suite.request.balance", account.alias()), bank -> bank.balance(account.card()));
  }

  /** Expects a balance. */
  public void expectBalance(Account account, long expected) {
    long actual = balance(account);
    if (actual != expected) {
      throw new Unmet("suite.expected.balance", account.alias(), expected, actual);
    }
  }

  /** Adds income, which must be done. */
  public void addIncome(Account account, long amount) {
    expectDone(
        Message.of("suite.request.income", amount, account.alias()),
        bank -> bank.addIncome(account.card(), amount));
  }

  /** Adds income, which may be done or not. */
  public Answer tryIncome(Account account, long amount) {
    return ask(
        Message.of("suite.request.income", amount, account.alias()),
        bank -> bank.addIncome(account.card(), amount));
  }

  /** Expects an income to be refused. */
  public void refuseIncome(Account account, long amount, Answer refusal) {
    expectRefused(
        Message.of("suite.request.income", amount, account.alias()),
        bank -> bank.addIncome(account.card(), amount),
        refusal);
  }

  /** Transfers, which must be done. */
  public void transfer(Account sender, Account receiver, long amount) {
    expectDone(
        transferRequest(sender, receiver.number(), amount),
        bank -> bank.transfer(sender.card(), receiver.number(), amount));
  }

  /** Expects a transfer to be refused. */
  public void refuseTransfer(Account sender, String receiver, long amount, Answer refusal) {
    expectRefused(
        transferRequest(sender, receiver, amount),
        bank -> bank.transfer(sender.card(), receiver, amount),
        refusal);
  }

  private Message transferRequest(Account sender, String receiver, long amount) {
    return Message.of("suite.request.transfer", amount, sender.alias(), trial.show(receiver));
  }

  /** Closes an account, which must be done. */
  public void close(Account account) {
    expectDone(
        Message.of("suite.request.close", account.alias()),
        bank -> bank.closeAccount(account.card()));
  }

  /**
   * Makes a request that must be done. A console that says otherwise may have done it all the same,
   * for example if it asked an UPDATE for rows: what the bank shows afterwards tells, and what
   * people get to see has checks of its own.
   *
   * @param request what is asked for, to be told if it is not done
   */
  public void expectDone(Message request, Function<BankDriver, Answer> operation) {
    Answer answer = ask(request, operation);
    if (answer != Answer.DONE && isCalled()) {
      throw new Unmet(List.of(request, Message.of("suite.expected.done"), answered(answer)));
    }
  }

  /**
   * Makes a request that must be refused, by a bank that is called with a certain exception.
   *
   * @param request what is asked for, to be told if it is not refused
   */
  public void expectRefused(
      Message request, Function<BankDriver, Answer> operation, Answer refusal) {
    Answer answer = ask(request, operation);
    if (isCalled() && answer != refusal) {
      throw new Unmet(
          List.of(
              request,
              Message.of("suite.expected.exception", Words.exception(refusal)),
              answered(answer)));
    }
    if (!answer.isRefusal() && answer != Answer.UNCLEAR) {
      throw new Unmet(List.of(request, Message.of("suite.expected.refusal"), answered(answer)));
    }
  }

  /** Expects an answer to report trouble with the database, and to be no crash. */
  public void expectTrouble(Message request, Answer answer) {
    boolean isReport =
        isCalled()
            ? answer == Answer.STORAGE_TROUBLE
            : answer != Answer.DONE && answer != Answer.CRASHED;
    if (!isReport) {
      throw new Unmet(List.of(request, Message.of("suite.expected.trouble"), answered(answer)));
    }
  }

  /** On the screen of a console, an exception is what people see, whatever becomes of it. */
  private Message answered(Answer answer) {
    return answer == Answer.CRASHED && !isCalled()
        ? Message.of("suite.answered.crashed-on-screen")
        : Words.answered(answer);
  }

  /** Tells whether the bank is called, and not typed at. */
  public boolean isCalled() {
    return driver.kind() != DriverKind.CONSOLE;
  }

  /** Expects the bank to offer a feature. */
  void expectOffered(Feature feature) {
    if (!driver.features().contains(feature)) {
      throw new Unmet(List.of(Words.feature(feature)));
    }
  }

  /**
   * Makes any request.
   *
   * @param request what is asked for, to be told if the program does not answer
   */
  public <T> T ask(Message request, Function<BankDriver, T> operation) {
    trial.requested(request);
    try {
      return askBeside(operation);
    } finally {
      tell();
    }
  }

  /**
   * Makes any request while other banks are asked, on other threads. What is said stands in the
   * report only when it is told.
   */
  public <T> T askBeside(Function<BankDriver, T> operation) {
    return operation.apply(driver);
  }

  /** Tells the report what has been said since the last time. */
  public void tell() {
    told = trial.transcript().add(partner, driver.conversation(), told);
  }

  private int mark() {
    tell();
    return trial.transcript().mark();
  }

  /** Ends the bank's process at once. */
  public void kill() {
    driver.kill();
  }

  @Override
  public void discard() {
    if (!closed) {
      closed = true;
      driver.discard();
    }
  }

  /** Closes the bank in an orderly way. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      driver.close();
    }
  }
}

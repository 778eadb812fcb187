package bank.grader.suite.sql;

import bank.grader.driver.Hindrance;
import bank.grader.driver.ProgramEnded;
import bank.grader.driver.UnreadableAnswer;
import bank.grader.fault.Fault;
import bank.grader.fault.FaultKind;
import bank.grader.fault.Movement;
import bank.grader.language.Message;
import bank.grader.suite.database.BalanceColumn;
import bank.grader.suite.database.Probe;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.NotChecked;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A bank whose transfers work, and where a fault can be laid for the next one. The fault is bound
 * to the amount of that transfer, so that nothing else is hit.
 */
final class FaultScene {
  /** For a program that is just finishing its work. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Trial trial;
  private final KnownBalances known;
  private final BalanceColumn column;
  private final Attempt healthy;
  private final Set<Long> usedAmounts = new HashSet<>();
  private Teller bank;
  private Optional<Fault> fault = Optional.empty();

  private FaultScene(Trial trial) {
    this.trial = trial;
    this.known = new KnownBalances(trial);
    this.bank = known.bank();
    this.column = balanceColumn();
    this.healthy = transferAsItShouldBe();
  }

  /**
   * Prepares the accounts, and sees that a transfer works as long as nobody interferes.
   *
   * @throws Unmet if it does not: then there is no transaction to speak of
   */
  static FaultScene prepare(Trial trial) {
    return new FaultScene(trial);
  }

  Trial trial() {
    return trial;
  }

  Teller bank() {
    return bank;
  }

  Account sender() {
    return known.accounts().get(0);
  }

  Account receiver() {
    return known.accounts().get(1);
  }

  /** Returns an account that is not part of {@link #nextTransfer}. */
  Account third() {
    return known.accounts().get(2);
  }

  BalanceColumn column() {
    return column;
  }

  /** Returns the transfer that worked. */
  Attempt healthy() {
    return healthy;
  }

  /** Draws a transfer from the sender to the receiver that is not made yet. */
  Books nextTransfer() {
    return books(sender(), receiver(), unusedAmount());
  }

  Books books(Account from, Account to, long amount) {
    Map<Account, Long> before = new HashMap<>();
    known.accounts().forEach(account -> before.put(account, known.balance(account)));
    return new Books(from, to, amount, before);
  }

  /** Makes a transfer, which may end in any way. */
  Attempt attempt(Books books) {
    return Attempt.at(bank, request(books), books::transferBy);
  }

  /** Makes a transfer that should be refused, for there is not enough money; empty if it is not. */
  Optional<Attempt> refusal() {
    Books books = books(sender(), receiver(), balance(sender()) + 1);
    Attempt attempt = attempt(books);
    Map<Account, BigDecimal> stored = stored();
    accept(stored);
    return Optional.of(attempt).filter(refused -> books.isUntouched(stored));
  }

  /** Returns what a transfer is called in a report. */
  static Message request(Books books) {
    return Message.of(
        "suite.request.transfer", books.amount(), books.sender().alias(), books.receiver().alias());
  }

  /**
   * Lays a fault for a transfer. First it is tried while the program waits, for some drop their
   * table when they start; some hold a lock while they wait, and are started again.
   *
   * @throws NotChecked if neither works
   */
  void lay(FaultKind kind, Books books) {
    signIn(books.sender());
    fault = put(kind, books);
    if (fault.isEmpty()) {
      leave();
      fault = put(kind, books);
      bank = trial.bank();
      signIn(books.sender());
    }
    if (fault.isEmpty()) {
      throw new NotChecked(Message.of("suite.fault.not-laid"));
    }
  }

  /** Returns the fault that was laid. */
  Fault fault() {
    return fault.orElseThrow();
  }

  /**
   * Expects that the fault has hit.
   *
   * @throws NotChecked if the transfer is complete all the same
   */
  void expectHit(Books books) {
    if (books.isDone(stored())) {
      throw new NotChecked(Message.of("suite.fault.not-hit"));
    }
  }

  /** Returns what is stored and committed for each account; who is missing has no balance. */
  Map<Account, BigDecimal> stored() {
    Probe probe = known.probe();
    Map<Account, BigDecimal> stored = new HashMap<>();
    for (Account account : known.accounts()) {
      column
          .cell(probe.data(), account.number())
          .flatMap(cell -> number(cell.text()))
          .ifPresent(number -> stored.put(account, number.divide(unit())));
    }
    return stored;
  }

  /** Returns what a bank shows for each account; who is missing cannot be asked for. */
  Map<Account, BigDecimal> shownBy(Teller teller) {
    Map<Account, BigDecimal> shown = new HashMap<>();
    for (Account account : known.accounts()) {
      try {
        shown.put(account, BigDecimal.valueOf(teller.balance(account)));
      } catch (UnreadableAnswer unknown) {
        // It is missing in the result.
      }
    }
    return shown;
  }

  /** Ends the program, takes the fault out, and starts the program again. */
  Teller restart() {
    leave();
    fault.ifPresent(Fault::remove);
    bank = trial.bank();
    return bank;
  }

  /** Ends the program, and starts one that is kept from writing, which may refuse to start. */
  void restartHindered(Hindrance hindrance) {
    leave();
    bank = trial.hinderedBank(hindrance);
  }

  /** Expects a transfer to be done and stored now that nothing is in the way. */
  void expectNextTransfer() {
    Books next = nextTransfer();
    bank.transfer(next.sender(), next.receiver(), next.amount());
    if (!next.isDone(stored())) {
      throw new Unmet("suite.fault.not-stored");
    }
  }

  /** Expects all or nothing of what is stored, and of what is shown after a restart. */
  void expectAllOrNothing(Books books, Message circumstance) {
    Message request = request(books);
    books.expectAllOrNothing(
        stored(), request, circumstance, Message.of("suite.fault.seen-in-database"));
    books.expectAllOrNothing(
        shownBy(restart()), request, circumstance, Message.of("suite.fault.seen-after-restart"));
  }

  /** Takes down what the accounts have now. */
  void accept(Map<Account, BigDecimal> balances) {
    balances.forEach(
        (account, balance) -> known.change(account, balance.longValue() - known.balance(account)));
  }

  long balance(Account account) {
    return known.balance(account);
  }

  void change(Account account, long difference) {
    known.change(account, difference);
  }

  BigDecimal inUnits(long amount) {
    return BigDecimal.valueOf(amount).multiply(unit());
  }

  /** Draws a small amount by which no balance has moved yet and none differs from another. */
  long unusedAmount() {
    long amount;
    do {
      amount = trial.smallAmount();
    } while (!usedAmounts.add(amount));
    return amount;
  }

  private Optional<Fault> put(FaultKind kind, Books books) {
    Movement movement =
        new Movement(
            column.table(),
            column.column().name(),
            inUnits(books.amount()),
            inUnits(books.after(books.sender())),
            inUnits(books.after(books.receiver())));
    return Fault.put(trial.database(), kind, movement, PATIENCE);
  }

  /** On a console, signing in is part of a request; it should not be part of the one that fails. */
  private void signIn(Account account) {
    bank.balance(account);
  }

  private void leave() {
    try {
      bank.close();
    } catch (ProgramEnded endedAlready) {
      // How it ends does not matter here.
    }
  }

  private BalanceColumn balanceColumn() {
    try {
      return known.balanceColumn();
    } catch (Unmet forgotten) {
      throw unmet("suite.fault.not-in-database", forgotten.findings());
    }
  }

  private Attempt transferAsItShouldBe() {
    Books books = nextTransfer();
    Attempt attempt = attempt(books);
    Map<Account, BigDecimal> shown;
    try {
      shown = shownBy(bank);
    } catch (ProgramEnded end) {
      throw noTransfer(List.of(trial.ended(end)));
    }
    if (!books.isDone(shown)) {
      throw noTransfer(attempt.end().map(trial::ended).stream().toList());
    }
    if (!books.isDone(stored())) {
      throw new Unmet("suite.fault.not-stored");
    }
    change(books.sender(), -books.amount());
    change(books.receiver(), books.amount());
    return attempt;
  }

  private static Unmet noTransfer(List<Message> why) {
    return unmet("suite.fault.no-transfer", why);
  }

  private static Unmet unmet(String key, List<Message> why) {
    List<Message> findings = new ArrayList<>(List.of(Message.of(key)));
    findings.addAll(why);
    return new Unmet(findings);
  }

  private BigDecimal unit() {
    return BigDecimal.valueOf(column.unit());
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}

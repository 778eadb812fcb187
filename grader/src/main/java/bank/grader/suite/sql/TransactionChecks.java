package bank.grader.suite.sql;

import bank.grader.driver.Answer;
import bank.grader.language.Message;
import bank.grader.suite.database.WriteLock;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.time.Duration;
import java.util.List;

/** Both sides of a transfer or neither, as far as it shows without any fault. */
public class TransactionChecks {
  private static final int TRANSFERS = 20;
  private static final int ROUNDS = 4;

  /** For a program that is just finishing; a transaction that is left open lasts for ever. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @HiddenCheck(id = "refused-changes-nothing", group = Group.TRANSACTIONS)
  void changesNothingWhenRefused(Trial trial) {
    KnownBalances known = new KnownBalances(trial);
    Teller bank = known.bank();
    Account sender = known.accounts().get(0);
    Account receiver = known.accounts().get(1);
    long amount = trial.smallAmount();
    bank.refuseTransfer(
        sender, receiver.number(), known.balance(sender) + 1, Answer.INSUFFICIENT_FUNDS);
    bank.refuseTransfer(sender, trial.unknownNumber(), amount, Answer.NO_SUCH_CARD);
    bank.refuseTransfer(sender, trial.mistypedNumber(), amount, Answer.INVALID_NUMBER);
    known.expectShownBy(bank);
    bank.close();
    known.expectShownBy(trial.bank());
  }

  @HiddenCheck(id = "both-sides-at-once", group = Group.TRANSACTIONS, weight = 2)
  void showsBothSidesToAnotherProcess(Trial trial) {
    KnownBalances known = new KnownBalances(trial);
    transfer(trial, known, known.bank(), 0, 1);
    expectShownByNewcomer(trial, known);
    transfer(trial, known, known.bank(), 1, 2);
    expectShownByNewcomer(trial, known);
  }

  @HiddenCheck(id = "total-conserved", group = Group.TRANSACTIONS, weight = 2)
  void conservesTheTotal(Trial trial) {
    KnownBalances known = new KnownBalances(trial);
    int accounts = known.accounts().size();
    for (int i = 0; i < TRANSFERS; i++) {
      int sender = trial.below(accounts);
      int receiver = (sender + 1 + trial.below(accounts - 1)) % accounts;
      transfer(trial, known, known.bank(), sender, receiver);
    }
    known.expectShownBy(known.bank());
    known.bank().close();
    known.expectShownBy(trial.bank());
  }

  /** Each stays signed in with the same card, so one may know a balance that is out of date. */
  @HiddenCheck(id = "two-processes-alternate", group = Group.TRANSACTIONS, weight = 2)
  void losesNothingBetweenTwoProcesses(Trial trial) {
    KnownBalances known = new KnownBalances(trial);
    List<Teller> banks = List.of(known.bank(), trial.bankInNewProcess());
    for (int sender = 0; sender < 2; sender++) {
      for (int i = 0; i < ROUNDS; i++) {
        transfer(trial, known, banks.get(i % 2), sender, 1 - sender);
      }
      expectShownByNewcomer(trial, known);
    }
  }

  /** Who has been running may show what is out of date, which is for another check. */
  private static void expectShownByNewcomer(Trial trial, KnownBalances known) {
    try (Teller newcomer = trial.bank()) {
      known.expectShownBy(newcomer);
    }
  }

  private static void transfer(
      Trial trial, KnownBalances known, Teller bank, int sender, int receiver) {
    Account from = known.accounts().get(sender);
    Account to = known.accounts().get(receiver);
    long amount = Math.min(trial.smallAmount(), known.balance(from));
    bank.transfer(from, to, amount);
    known.change(from, -amount);
    known.change(to, amount);
  }

  @HiddenCheck(id = "no-transaction-left-open", group = Group.TRANSACTIONS)
  void leavesNoTransactionOpen(Trial trial) {
    KnownBalances known = new KnownBalances(trial);
    transfer(trial, known, known.bank(), 0, 1);
    expectFree(trial);
    tryToOverdraw(known);
    expectFree(trial);
  }

  /** Whether it is refused is for other checks. */
  private static void tryToOverdraw(KnownBalances known) {
    Account sender = known.accounts().get(0);
    Account receiver = known.accounts().get(1);
    long amount = known.balance(sender) + 1;
    Message request =
        Message.of("suite.request.transfer", amount, sender.alias(), receiver.alias());
    known.bank().ask(request, driver -> driver.transfer(sender.card(), receiver.number(), amount));
  }

  private static void expectFree(Trial trial) {
    WriteLock.takeWithoutReaders(trial.database(), PATIENCE)
        .orElseThrow(() -> new Unmet("suite.database-left-locked"))
        .close();
  }
}

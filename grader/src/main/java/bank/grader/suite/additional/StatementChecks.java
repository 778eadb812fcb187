package bank.grader.suite.additional;

import bank.contract.Entry;
import bank.contract.Entry.Kind;
import bank.grader.driver.Answer;
import bank.grader.driver.Feature;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.List;
import java.util.stream.Stream;

/** Statements of entries. */
public class StatementChecks {
  private static final int CLOSED = 3;

  private static void expectEntries(
      Trial trial, Teller bank, Account account, List<Entry> expected) {
    List<Entry> actual =
        bank.ask(
            Message.of("suite.request.statement", account.alias()),
            driver -> driver.statement(account.card()));
    if (!actual.equals(expected)) {
      throw new Unmet(
          "suite.expected.statement",
          account.alias(),
          trial.show(expected.toString()),
          trial.show(actual.toString()));
    }
  }

  @HiddenCheck(id = "statement-lists-entries", group = Group.ADDITIONAL, weight = 2)
  void listsEntries(Trial trial) {
    Teller bank = trial.bankWith(Feature.STATEMENTS);
    long income = trial.amount();
    long sent = trial.smallAmount();
    Account account = bank.newAccount();
    Account other = bank.newAccount();
    expectEntries(trial, bank, account, List.of());
    bank.addIncome(account, income);
    bank.transfer(account, other, sent);
    bank.transfer(other, account, 1);
    expectEntries(
        trial,
        bank,
        account,
        List.of(
            new Entry(Kind.INCOME, income, income),
            new Entry(Kind.TRANSFER_OUT, -sent, income - sent),
            new Entry(Kind.TRANSFER_IN, 1, income - sent + 1)));
    expectEntries(
        trial,
        bank,
        other,
        List.of(
            new Entry(Kind.TRANSFER_IN, sent, sent), new Entry(Kind.TRANSFER_OUT, -1, sent - 1)));
  }

  @HiddenCheck(id = "statement-no-refusals", group = Group.ADDITIONAL)
  void leavesRefusalsOut(Trial trial) {
    Teller bank = trial.bankWith(Feature.STATEMENTS);
    long income = trial.amount();
    Account account = bank.newAccount(income);
    Account other = bank.newAccount();
    bank.refuseTransfer(account, other.number(), income + 1, Answer.INSUFFICIENT_FUNDS);
    expectEntries(trial, bank, account, List.of(new Entry(Kind.INCOME, income, income)));
    expectEntries(trial, bank, other, List.of());
  }

  /** SQLite gives the row ids of the latest accounts again once these are deleted. */
  @HiddenCheck(id = "statement-new-card", group = Group.ADDITIONAL)
  void showsNewCustomersNoOldEntries(Trial trial) {
    Teller bank = trial.bankWith(Feature.STATEMENTS);
    List<Account> closed =
        Stream.generate(() -> bank.newAccount(trial.amount())).limit(CLOSED).toList();
    closed.forEach(bank::close);
    expectEntries(trial, bank, bank.newAccount(), List.of());
  }

  @HiddenCheck(id = "statement-stored", group = Group.ADDITIONAL)
  void storesEntries(Trial trial) {
    Teller bank = trial.bankWith(Feature.STATEMENTS);
    long income = trial.amount();
    Account account = bank.newAccount(income);
    bank.close();
    expectEntries(trial, trial.bank(), account, List.of(new Entry(Kind.INCOME, income, income)));
  }
}

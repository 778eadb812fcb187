package bank.grader.suite.sql;

import bank.grader.language.Message;
import bank.grader.suite.database.BalanceColumn;
import bank.grader.suite.database.CardColumn;
import bank.grader.suite.database.Probe;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.NotChecked;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Accounts whose balances a check knows, and where the database keeps them. A bank that is right
 * after a restart stores them somehow: if they are not found, the instructor has to look. One that
 * has forgotten them does not store them.
 */
final class KnownBalances {
  private static final int ACCOUNTS = 3;

  private final Trial trial;
  private final Teller bank;
  private final Map<Account, Long> balances = new LinkedHashMap<>();

  /** Opens the accounts, with different balances. */
  KnownBalances(Trial trial) {
    this.trial = trial;
    this.bank = trial.bank();
    while (balances.size() < ACCOUNTS) {
      long balance = newBalance(0);
      balances.put(bank.newAccount(balance), balance);
    }
  }

  Teller bank() {
    return bank;
  }

  List<Account> accounts() {
    return List.copyOf(balances.keySet());
  }

  long balance(Account account) {
    return balances.get(account);
  }

  void change(Account account, long difference) {
    balances.merge(account, difference, Long::sum);
  }

  /** Expects the bank to show all balances as they should be. */
  void expectShownBy(Teller shown) {
    balances.forEach(shown::expectBalance);
  }

  /** Finds the column of the card numbers. */
  CardColumn cardColumn() {
    return trial
        .storedData()
        .cardColumn(accounts().stream().map(Account::number).toList())
        .orElseThrow(() -> notFound("suite.card-column-not-found"));
  }

  /** Finds the column of the balances, and changes them all on the way. */
  BalanceColumn balanceColumn() {
    Probe first = probe();
    for (Account account : accounts()) {
      long difference = newBalance(balance(account)) - balance(account);
      bank.addIncome(account, difference);
      change(account, difference);
    }
    return BalanceColumn.find(first, probe())
        .orElseThrow(() -> notFound("suite.balance-column-not-found"));
  }

  /** Reads what is stored now. */
  Probe probe() {
    Map<String, Long> byNumber = new LinkedHashMap<>();
    balances.forEach((account, balance) -> byNumber.put(account.number(), balance));
    return new Probe(trial.storedData(), byNumber);
  }

  private RuntimeException notFound(String key) {
    bank.close();
    expectShownBy(trial.bank());
    return new NotChecked(Message.of(key));
  }

  /** Draws a balance above another that no account has. */
  private long newBalance(long above) {
    long balance;
    do {
      balance = above + trial.amount();
    } while (balances.containsValue(balance));
    return balance;
  }
}

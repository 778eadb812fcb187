package bank.grader.suite.sql;

import bank.grader.suite.database.BalanceColumn;
import bank.grader.suite.database.CardColumn;
import bank.grader.suite.database.Cell;
import bank.grader.suite.database.Column;
import bank.grader.suite.database.Probe;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;

/** What the database itself keeps from going wrong, whatever the program does. */
public class SchemaChecks {

  @HiddenCheck(id = "schema-key", group = Group.QUERIES)
  void hasPrimaryKey(Trial trial) {
    CardColumn cards = new KnownBalances(trial).cardColumn();
    if (!cards.table().hasKey()) {
      throw new Unmet("suite.schema-key.none", trial.show(cards.table().name()));
    }
  }

  @HiddenCheck(id = "schema-unique-number", group = Group.QUERIES)
  void refusesTheSameNumberTwice(Trial trial) {
    CardColumn cards = new KnownBalances(trial).cardColumn();
    if (!cards.column().isUnique()) {
      throw new Unmet(
          "suite.schema-unique-number.not",
          trial.show(cards.table().name()),
          trial.show(cards.column().name()));
    }
  }

  @HiddenCheck(id = "schema-index", group = Group.QUERIES)
  void findsCardsByIndex(Trial trial) {
    CardColumn cards = new KnownBalances(trial).cardColumn();
    if (!cards.column().isIndexed()) {
      throw new Unmet(
          "suite.schema-index.none",
          trial.show(cards.table().name()),
          trial.show(cards.column().name()));
    }
  }

  @HiddenCheck(id = "schema-not-null", group = Group.QUERIES)
  void refusesMissingNumberAndBalance(Trial trial) {
    KnownBalances known = new KnownBalances(trial);
    CardColumn cards = known.cardColumn();
    expectNotNull(trial, cards.table().name(), cards.column());
    BalanceColumn balances = known.balanceColumn();
    expectNotNull(trial, balances.table(), balances.column());
  }

  private static void expectNotNull(Trial trial, String table, Column column) {
    if (!column.isNotNull() && !column.isKey()) {
      throw new Unmet("suite.schema-not-null.not", trial.show(table), trial.show(column.name()));
    }
  }

  @HiddenCheck(id = "schema-whole-money", group = Group.QUERIES, weight = 2)
  void storesMoneyAsWholeNumbers(Trial trial) {
    KnownBalances known = new KnownBalances(trial);
    BalanceColumn balances = known.balanceColumn();
    Probe now = known.probe();
    boolean isReal =
        known.accounts().stream()
            .map(Account::number)
            .flatMap(number -> balances.cell(now.data(), number).stream())
            .anyMatch(Cell::isReal);
    if (isReal || balances.column().isFloatingPoint()) {
      throw new Unmet(
          "suite.schema-whole-money.real",
          trial.show(balances.table()),
          trial.show(balances.column().name()));
    }
  }
}

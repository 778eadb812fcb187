package bank.grader.suite.additional;

import bank.contract.Turnover;
import bank.grader.driver.BankDriver;
import bank.grader.driver.Feature;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The report of turnovers. */
public class TurnoverChecks {

  /** Expects these turnovers, and zeros for every other of the accounts. */
  private static void expectReport(
      Trial trial, Teller bank, List<Account> accounts, Map<Account, Turnover> expected) {
    List<Turnover> lines = bank.ask(Message.of("suite.request.turnover"), BankDriver::turnover);
    for (Account account : accounts) {
      Turnover wanted = expected.getOrDefault(account, new Turnover(account.number(), 0, 0));
      expectLine(account, wanted, lines);
    }
    long ours = lines.stream().filter(line -> isOfOneOf(trial.accounts(), line)).count();
    if (ours != accounts.size()) {
      throw new Unmet("suite.expected.turnover-lines", accounts.size(), ours);
    }
    if (!lines.equals(lines.stream().sorted(Comparator.comparing(Turnover::cardNumber)).toList())) {
      throw new Unmet("suite.expected.turnover-order");
    }
  }

  /** A program that could not tell us of a card, for its PIN began with 0, has lines of its own. */
  private static boolean isOfOneOf(List<Account> accounts, Turnover line) {
    return accounts.stream().anyMatch(account -> account.number().equals(line.cardNumber()));
  }

  private static void expectLine(Account account, Turnover wanted, List<Turnover> lines) {
    Turnover line =
        lines.stream()
            .filter(each -> each.cardNumber().equals(account.number()))
            .findFirst()
            .orElseThrow(() -> new Unmet("suite.expected.turnover-of", account.alias()));
    if (!line.equals(wanted)) {
      throw new Unmet(
          "suite.expected.turnover",
          account.alias(),
          wanted.incoming(),
          wanted.outgoing(),
          line.incoming(),
          line.outgoing());
    }
  }

  @HiddenCheck(id = "turnover-sums-up", group = Group.ADDITIONAL, weight = 2)
  void sumsUp(Trial trial) {
    Teller bank = trial.bankWith(Feature.TURNOVER_REPORT);
    long first = trial.amount();
    long second = trial.amount();
    long sent = trial.smallAmount();
    Account sender = bank.newAccount(first);
    Account receiver = bank.newAccount();
    bank.addIncome(sender, second);
    bank.transfer(sender, receiver, sent);
    bank.transfer(receiver, sender, 1);
    bank.newAccount();
    expectReport(
        trial,
        bank,
        trial.accounts(),
        Map.of(
            sender, new Turnover(sender.number(), first + second + 1, sent),
            receiver, new Turnover(receiver.number(), sent, 1)));
  }

  @HiddenCheck(id = "turnover-open-accounts", group = Group.ADDITIONAL)
  void leavesClosedAccountsOut(Trial trial) {
    Teller bank = trial.bankWith(Feature.TURNOVER_REPORT);
    long income = trial.amount();
    Account kept = bank.newAccount(income);
    Account closed = bank.newAccount(trial.amount());
    bank.close(closed);
    expectReport(
        trial,
        bank,
        trial.accounts().stream().filter(account -> !account.equals(closed)).toList(),
        Map.of(kept, new Turnover(kept.number(), income, 0)));
  }
}

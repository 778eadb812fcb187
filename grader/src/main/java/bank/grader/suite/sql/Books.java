package bank.grader.suite.sql;

import bank.grader.driver.Answer;
import bank.grader.driver.BankDriver;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Unmet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A transfer that must be done wholly or not at all. Each account is looked at, since a sum may be
 * right by chance.
 *
 * @param before the balance of every account before it
 */
record Books(Account sender, Account receiver, long amount, Map<Account, Long> before) {

  /** Copies the map. */
  Books {
    before = Map.copyOf(before);
  }

  /** Returns what an account has after the whole transfer. */
  long after(Account account) {
    return before.get(account) + change(account);
  }

  /** Returns what the whole transfer adds to an account, or takes from it. */
  long change(Account account) {
    return account.equals(sender) ? -amount : account.equals(receiver) ? amount : 0;
  }

  /** Makes the transfer. */
  Answer transferBy(BankDriver bank) {
    return bank.transfer(sender.card(), receiver.number(), amount);
  }

  /** Tells whether nothing of the transfer is done; an account that is missing has lost all. */
  boolean isUntouched(Map<Account, BigDecimal> now) {
    return before.keySet().stream().allMatch(each -> has(now, each, before.get(each)));
  }

  /** Tells whether the whole transfer is done. */
  boolean isDone(Map<Account, BigDecimal> now) {
    return before.keySet().stream().allMatch(each -> has(now, each, after(each)));
  }

  /**
   * Expects all or nothing.
   *
   * @param now the balances; who is missing is gone
   * @param circumstances what had happened, and where the balances were seen
   */
  void expectAllOrNothing(Map<Account, BigDecimal> now, Message... circumstances) {
    if (isUntouched(now) || isDone(now)) {
      return;
    }
    List<Message> findings = new ArrayList<>(List.of(circumstances));
    if (isSplit(now, after(sender), before.get(receiver))) {
      findings.add(Message.of("suite.fault.sender-only", sender.alias(), amount, receiver.alias()));
    } else if (isSplit(now, before.get(sender), after(receiver))) {
      findings.add(
          Message.of("suite.fault.receiver-only", receiver.alias(), amount, sender.alias()));
    } else {
      findings.addAll(differences(now));
    }
    throw new Unmet(findings);
  }

  private boolean isSplit(Map<Account, BigDecimal> now, long ofSender, long ofReceiver) {
    return has(now, sender, ofSender) && has(now, receiver, ofReceiver);
  }

  private List<Message> differences(Map<Account, BigDecimal> now) {
    return before.keySet().stream()
        .filter(each -> !has(now, each, before.get(each)))
        .map(each -> difference(each, now))
        .sorted((first, second) -> first.toString().compareTo(second.toString()))
        .toList();
  }

  private Message difference(Account account, Map<Account, BigDecimal> now) {
    BigDecimal found = now.get(account);
    return found == null
        ? Message.of("suite.fault.account-gone", account.alias())
        : Message.of(
            "suite.fault.account",
            account.alias(),
            before.get(account),
            after(account),
            found.toPlainString());
  }

  private static boolean has(Map<Account, BigDecimal> now, Account account, long balance) {
    BigDecimal found = now.get(account);
    return found != null && found.compareTo(BigDecimal.valueOf(balance)) == 0;
  }
}

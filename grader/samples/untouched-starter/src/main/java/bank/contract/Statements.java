package bank.contract;

import java.util.List;

/** Optional feature: customers see every entry that made up their balance. */
public interface Statements {

  /**
   * Lists the entries of an account, the oldest first. Their amounts add up to the balance, and
   * what was refused has left no entry.
   *
   * @return possibly empty, never {@code null}
   * @throws CardNotFoundException if there is no such card
   */
  List<Entry> statement(String cardNumber);
}

package bank.contract;

import java.util.List;

/** Optional feature: the bank sees what came to and left each account. */
public interface TurnoverReport {

  /**
   * Sums up all entries of each open account, in one SQL query. An account without entries is
   * listed with zeros.
   *
   * @return a line for each account, ordered by card number
   * @throws AmountTooLargeException if a sum would exceed {@link Long#MAX_VALUE}
   */
  List<Turnover> turnover();
}

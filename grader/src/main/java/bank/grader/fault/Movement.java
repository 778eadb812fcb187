package bank.grader.fault;

import java.math.BigDecimal;

/**
 * A transfer as the database sees it: how the balances in one column move. A fault hits these
 * writes and no others, so that a program can go on with anything else.
 *
 * @param table the table of the balances; hostile text
 * @param column the column of the balances; hostile text
 * @param amount what is moved, in the unit of the column
 * @param senderAfter what the sender has after a complete transfer
 * @param receiverAfter what the receiver has after a complete transfer
 */
public record Movement(
    String table,
    String column,
    BigDecimal amount,
    BigDecimal senderAfter,
    BigDecimal receiverAfter) {

  /** Refuses a movement of nothing. */
  public Movement {
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("nothing is moved: " + amount);
    }
  }
}

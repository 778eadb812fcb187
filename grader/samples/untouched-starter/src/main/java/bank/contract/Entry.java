package bank.contract;

import java.util.Objects;

/**
 * One change of one balance.
 *
 * @param kind why the balance changed, never {@code null}
 * @param amount in tenge; positive for money that came, negative for money that left
 * @param balanceAfter the balance in tenge that the change led to
 */
public record Entry(Kind kind, long amount, long balanceAfter) {

  /** Why a balance changed. */
  public enum Kind {
    /** {@link Bank#addIncome}. */
    INCOME,
    /** {@link Withdrawals#withdraw}. */
    WITHDRAWAL,
    /** {@link Bank#transfer}, as the sender sees it. */
    TRANSFER_OUT,
    /** {@link Bank#transfer}, as the receiver sees it. */
    TRANSFER_IN,
    /** {@link Interest#payInterest}. */
    INTEREST
  }

  /** Makes sure that the entry is complete. */
  public Entry {
    Objects.requireNonNull(kind, "kind");
  }
}

package bank.grader.flaws;

import bank.contract.CardNotFoundException;
import bank.contract.InsufficientFundsException;
import bank.contract.InvalidAmountException;
import bank.contract.InvalidCardNumberException;
import bank.contract.SameAccountException;

/** A mistake of a bank, or that it has none. */
public enum Flaw {
  NONE,
  ANY_PIN,
  FORGETTING,
  CLOSED_ACCOUNT,
  MONEY_FROM_NOTHING,
  NEGATIVE_INCOME("addIncome", InvalidAmountException.class),
  ZERO_TRANSFER("transfer", InvalidAmountException.class),
  TOO_LARGE_TRANSFER("transfer", InsufficientFundsException.class),
  UNKNOWN_RECEIVER("transfer", CardNotFoundException.class),
  MISTYPED_RECEIVER("transfer", InvalidCardNumberException.class),
  OWN_ACCOUNT("transfer", SameAccountException.class);

  /** The system property that names the flaw of the banks in a process. */
  public static final String PROPERTY = "bank.flaw";

  private final String operation;
  private final Class<?> refusal;

  Flaw() {
    this("", Void.class);
  }

  /** A bank that says nothing where it should refuse. */
  Flaw(String operation, Class<?> refusal) {
    this.operation = operation;
    this.refusal = refusal;
  }

  /** Tells whether the bank keeps a refusal to itself. */
  boolean hides(String called, Throwable thrown) {
    return called.equals(operation) && refusal.isInstance(thrown);
  }
}

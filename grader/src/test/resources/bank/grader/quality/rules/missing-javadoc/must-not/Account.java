package banking;

/** Keeps the money of one customer, in whole tenge. */
public class Account {
  private long balance;

  /** Adds to what is there; an amount below zero is refused. */
  public long add(long amount) {
    balance += amount;
    return balance;
  }

  long subtract(long amount) {
    balance -= amount;
    return balance;
  }
}

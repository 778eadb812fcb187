package banking;

// Keeps the money of one customer, in whole tenge.
public class Account {
  private long balance;

  long add(long amount) {
    balance += amount;
    return balance;
  }

  private static class Line {}
}

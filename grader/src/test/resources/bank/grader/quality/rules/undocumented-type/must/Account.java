package banking;

/** The account class. */
public class Account { // finding: undocumented-type
  private long balance;

  long add(long amount) {
    balance += amount;
    return balance;
  }
}

package banking;

class Account implements Comparable<Account>, Runnable {
  private long balance;

  @Override
  public int compareTo(Account other) {
    return Long.compare(balance, other.balance);
  }

  // Without the annotation, but it answers to Runnable.
  public void run() {
    add(1);
    java.util.List.of(1L).forEach(this::add);
  }

  void add(long amount) {
    balance += amount;
    System.out.println(balance);
  }

  public long getBalance() {
    return balance;
  }
}

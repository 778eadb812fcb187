package banking;

class Account {
  private long balance;

  long add(long amount) {
    long before = balance;
    balance += amount;
    log(before);
    return balance;
  }

  private void log(long before) {
    System.out.println(before + " -> " + balance);
  }
}

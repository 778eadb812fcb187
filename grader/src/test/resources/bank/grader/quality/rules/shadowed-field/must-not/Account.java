package bank;

class Account {
  private long balance;

  Account(long balance) {
    this.balance = balance;
  }

  void setBalance(long balance) {
    this.balance = balance;
  }

  long after(long income) {
    return balance + income;
  }
}

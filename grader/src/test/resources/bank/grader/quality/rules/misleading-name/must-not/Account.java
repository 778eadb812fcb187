package banking;

class Account {
  private long balance;

  long getBalance() {
    return balance;
  }

  boolean isEmpty() {
    return balance == 0;
  }

  void issue() {
    balance = 0;
  }

  void getaway() {
    balance = -1;
  }
}

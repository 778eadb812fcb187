package bank;

class Account {
  private long balance;

  long after(long income) {
    long balance = this.balance + income; // finding: shadowed-field
    if (balance < this.balance) {
      return this.balance;
    }
    return balance;
  }
}

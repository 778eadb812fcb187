package banking;

class Account {
  long balance; // finding: visible-field
  public String number; // finding: visible-field

  void add(long amount) {
    balance += amount;
  }
}

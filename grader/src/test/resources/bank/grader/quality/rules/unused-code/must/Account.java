package banking;

class Account {
  private String owner; // finding: unused-code
  private long balance;

  long add(long amount) {
    int times = 1; // finding: unused-code
    balance += amount;
    return balance;
  }

  private void log() { // finding: unused-code
    System.out.println(balance);
  }
}

package banking;

class Account {
  private long balance;

  void getBalance() { // finding: misleading-name
    System.out.println(balance);
  }

  String isEmpty() { // finding: misleading-name
    return balance == 0 ? "yes" : "no";
  }
}

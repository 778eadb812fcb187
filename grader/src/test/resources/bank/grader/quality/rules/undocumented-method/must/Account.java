package banking;

class Account {
  private long balance;

  public void addIncome(long amount) { // finding: undocumented-method
    balance += amount;
    System.out.println(balance);
  }

  /**
   * Add income.
   *
   * @param amount the amount
   */
  public void addMoreIncome(long amount) { // finding: undocumented-method
    balance += amount;
    System.out.println(balance);
  }

  // TODO Auto-generated method stub
  public void addMost(long amount) { // finding: undocumented-method
    balance += amount;
    System.out.println(balance);
  }

  // balance = balance + amount;
  public void addAll(long amount) { // finding: undocumented-method
    balance += amount;
    System.out.println(balance);
  }
}

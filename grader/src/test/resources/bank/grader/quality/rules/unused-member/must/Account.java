package banking;

class Account {
  int age; // finding: unused-member
  private long balance;

  public static void main(String[] args) {
    new Account().add(1);
  }

  void add(long amount) {
    balance += amount;
  }

  void printAll() { // finding: unused-member
    System.out.println("all accounts:");
    System.out.println(balance);
  }
}

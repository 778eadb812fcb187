package banking;

import java.util.Scanner;

class Account {
  private long b; // finding: one-letter-name

  long a(long amount) { // finding: one-letter-name
    b += amount;
    return b;
  }

  void run() {
    Scanner s = new Scanner(System.in); // finding: one-letter-name
    System.out.println("1. Balance");
    System.out.println("2. Add income");
    System.out.println("3. Do transfer");
    System.out.println("4. Close account");
    System.out.println("5. Log out");
    System.out.println("0. Exit");
    String choice = s.nextLine();
    if (choice.equals("1")) {
      System.out.println("Balance: " + b);
    }
  }
}

package banking;

import java.util.Scanner;

class Menu {
  private final Scanner scanner = new Scanner(System.in);

  void main() { // finding: menu-recursion
    if (scanner.nextLine().equals("1")) {
      account();
    }
  }

  void account() { // finding: menu-recursion
    System.out.println("5. Log out");
    main();
  }
}

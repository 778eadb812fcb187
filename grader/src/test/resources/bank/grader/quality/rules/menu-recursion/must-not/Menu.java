package banking;

import java.util.Scanner;

class Menu {
  private final Scanner scanner = new Scanner(System.in);
  private final Other other = new Other();

  void run() {
    while (scanner.nextLine().equals("1")) {
      other.run();
    }
  }

  void close() {
    scanner.nextLine();
    scanner.close();
  }

  // Recursion that has nothing to do with the keyboard.
  static int sum(String digits) {
    return digits.isEmpty() ? 0 : digits.charAt(0) - '0' + sum(digits.substring(1));
  }
}

package banking;

import java.util.Scanner;

class Retry {
  long askAmount(Scanner scanner) { // finding: menu-recursion
    try {
      return Long.parseLong(scanner.nextLine());
    } catch (NumberFormatException e) {
      return askAmount(scanner);
    }
  }
}

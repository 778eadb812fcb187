package bank;

import java.util.Scanner;

class Menu {
  void run(Scanner scanner) {
    boolean open = true;
    while (open) {
      switch (scanner.nextLine()) {
        case "0":
          open = false;
          break;
        default:
          System.out.println("Please choose.");
      }
    }
  }
}

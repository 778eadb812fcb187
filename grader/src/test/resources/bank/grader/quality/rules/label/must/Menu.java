package bank;

import java.util.Scanner;

class Menu {
  void run(Scanner scanner) {
    menu: // finding: label
    while (true) {
      switch (scanner.nextLine()) {
        case "0":
          break menu;
        default:
          System.out.println("Please choose.");
      }
    }
  }
}

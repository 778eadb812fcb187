package banking;

import java.util.Scanner;

class Menu {
  void run(Scanner scanner) {
    System.out.println("1. Create an account");
    System.out.println("0. Exit");
    switch (scanner.nextLine()) {
      case "1":
        System.out.println("Your card has been created");
        break;
      default:
        System.out.println("Bye!");
    }
  }
}

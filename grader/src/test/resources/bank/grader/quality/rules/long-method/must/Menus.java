package banking;

import java.util.Scanner;

class Menus {
  void signedOut(Scanner scanner) { // finding: long-method
    System.out.println("1. Create an account");
    System.out.println("2. Log into account");
    System.out.println("0. Exit");
    String choice = scanner.nextLine();
    switch (choice) {
      case "1":
        System.out.println("Your card has been created");
        System.out.println("Your card number:");
        System.out.println("4000000000000002");
        System.out.println("Your card PIN:");
        System.out.println("0000");
        break;
      case "2":
        System.out.println("Enter your card number:");
        String number = scanner.nextLine();
        System.out.println("Enter your PIN:");
        String pin = scanner.nextLine();
        System.out.println("Wrong card number or PIN!" + number + pin);
        break;
      case "0":
        System.out.println("Bye!");
        break;
      default:
        System.out.println("There is no such choice.");
    }
  }

  void signedIn(Scanner scanner) { // finding: long-method
    System.out.println("1. Balance");
    System.out.println("2. Add income");
    System.out.println("3. Do transfer");
    System.out.println("4. Close account");
    System.out.println("5. Log out");
    System.out.println("0. Exit");
    switch (scanner.nextLine()) {
      case "1":
        System.out.println("Balance: 0");
        break;
      case "2":
        System.out.println("Enter income:");
        break;
      case "3":
        System.out.println("Transfer");
        break;
      case "4":
        System.out.println("The account has been closed!");
        break;
      case "5":
        System.out.println("You have successfully logged out!");
        break;
      default:
        System.out.println("Bye!");
    }
  }

  void help() {
    System.out.println("Type a number and press Enter.");
  }
}

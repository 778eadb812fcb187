package banking;

import java.util.Scanner;

class Main {
  public static void main(String[] args) { // finding: longest-method
    Scanner scanner = new Scanner(System.in);
    System.out.println("1. Create an account");
    System.out.println("2. Log into account");
    System.out.println("0. Exit");
    String choice = scanner.nextLine();
    System.out.println("Your card has been created");
    System.out.println("Your card number:");
    System.out.println("4000000000000002");
    System.out.println("Your card PIN:");
    System.out.println("0000");
    System.out.println("Enter your card number:");
    String number = scanner.nextLine();
    System.out.println("Enter your PIN:");
    String pin = scanner.nextLine();
    System.out.println("You have successfully logged in!");
    System.out.println("1. Balance");
    System.out.println("2. Add income");
    System.out.println("3. Do transfer");
    System.out.println("4. Close account");
    System.out.println("5. Log out");
    System.out.println("0. Exit");
    choice = choice + scanner.nextLine();
    System.out.println("Balance: 0");
    System.out.println("Enter income:");
    long income = scanner.nextLong();
    System.out.println("Income was added!");
    System.out.println("Enter card number:");
    String receiver = scanner.nextLine();
    System.out.println("Enter how much money you want to transfer:");
    long amount = scanner.nextLong();
    System.out.println("Success!");
    System.out.println("The account has been closed!");
    System.out.println("You have successfully logged out!");
    System.out.println("Bye!");
    System.out.println(choice + number + pin + income + receiver + amount);
  }
}

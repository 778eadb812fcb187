import java.util.Scanner;

public class Main {
  static Store store;

  public static void main(String[] args) throws Exception {
    store = new Store(Store.fileIn(args));
    store.createTable();
    while (true) {
      System.out.println("1. Create an account\n2. Log into account\n0. Exit");
      int choice = new Scanner(System.in).nextInt();
      if (choice == 1) {
        String[] card = store.create();
        System.out.println("\nYour card has been created\nYour card number:\n" + card[0]);
        System.out.println("Your card PIN:\n" + card[1] + "\n");
      } else if (choice == 2) {
        if (!logIn()) {
          return;
        }
      } else if (choice == 0) {
        System.out.println("\nBye!");
        return;
      }
    }
  }

  static boolean logIn() throws Exception {
    System.out.println("\nEnter your card number:");
    String number = new Scanner(System.in).next();
    System.out.println("Enter your PIN:");
    String pin = new Scanner(System.in).next();
    if (!store.logIn(number, pin)) {
      System.out.println("\nWrong card number or PIN!\n");
      return true;
    }
    System.out.println("\nYou have successfully logged in!\n");
    while (true) {
      System.out.println(
          "1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit");
      switch (new Scanner(System.in).nextInt()) {
        case 1:
          System.out.println("\nBalance: " + store.balance(number) + "\n");
          break;
        case 2:
          System.out.println("\nEnter income:");
          store.add(number, new Scanner(System.in).nextInt());
          System.out.println("Income was added!\n");
          break;
        case 3:
          transfer(number);
          break;
        case 4:
          store.close(number);
          System.out.println("\nThe account has been closed!\n");
          return true;
        case 5:
          System.out.println("\nYou have successfully logged out!\n");
          return true;
        case 0:
          System.out.println("\nBye!");
          return false;
      }
    }
  }

  static void transfer(String number) throws Exception {
    System.out.println("\nTransfer\nEnter card number:");
    String receiver = new Scanner(System.in).next();
    if (receiver.equals(number)) {
      System.out.println("You can't transfer money to the same account!\n");
    } else if (!Store.isValid(receiver)) {
      System.out.println("Probably you made mistake in the card number. Please try again!\n");
    } else if (!store.exists(receiver)) {
      System.out.println("Such a card does not exist.\n");
    } else {
      System.out.println("Enter how much money you want to transfer:");
      int amount = new Scanner(System.in).nextInt();
      if (amount > store.balance(number)) {
        System.out.println("Not enough money!\n");
      } else {
        store.move(number, receiver, amount);
        System.out.println("Success!\n");
      }
    }
  }
}

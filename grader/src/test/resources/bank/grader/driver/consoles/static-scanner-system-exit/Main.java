import java.util.Scanner;

public class Main {
  static final Scanner SCANNER = new Scanner(System.in);
  static String user;

  public static void main(String[] args) throws Exception {
    Store store = new Store(Store.fileIn(args));
    store.createTable();
    while (true) {
      if (user == null) {
        System.out.println("1. Create an account");
        System.out.println("2. Log into account");
        System.out.println("0. Exit");
      } else {
        System.out.println("1. Balance");
        System.out.println("2. Add income");
        System.out.println("3. Do transfer");
        System.out.println("4. Close account");
        System.out.println("5. Log out");
        System.out.println("0. Exit");
      }
      int choice = SCANNER.nextInt();
      if (choice == 0) {
        System.out.println("Bye!");
        System.exit(0);
      }
      if (user == null && choice == 1) {
        String[] card = store.create();
        System.out.println("Your card have been created\nYour card number:\n" + card[0]);
        System.out.println("Your card PIN:\n" + card[1]);
      } else if (user == null && choice == 2) {
        System.out.println("Enter your card number:");
        String number = SCANNER.next();
        System.out.println("Enter your PIN:");
        String pin = SCANNER.next();
        if (store.logIn(number, pin)) {
          user = number;
          System.out.println("You have successfully logged in!");
        } else {
          System.out.println("Wrong card number or PIN!");
        }
      } else if (choice == 1) {
        System.out.println("Balance : " + store.balance(user));
      } else if (choice == 2) {
        System.out.println("Enter income:");
        store.add(user, SCANNER.nextLong());
        System.out.println("Income was added!");
      } else if (choice == 3) {
        System.out.println("Enter card number:");
        String receiver = SCANNER.next();
        if (receiver.equals(user)) {
          System.out.println("You can't transfer money to the same account!");
        } else if (!Store.isValid(receiver)) {
          System.out.println("Probably you made a mistake in the card number. Please try again!");
        } else if (!store.exists(receiver)) {
          System.out.println("Such a card does not exist.");
        } else {
          System.out.println("Enter how much money you want to transfer:");
          long amount = SCANNER.nextLong();
          if (store.balance(user) < amount) {
            System.out.println("Not enough money!");
          } else {
            store.move(user, receiver, amount);
            System.out.println("Success!");
          }
        }
      } else if (choice == 4) {
        store.close(user);
        user = null;
        System.out.println("The account has been closed!");
      } else if (choice == 5) {
        user = null;
        System.out.println("You have successfully logged out!");
      }
    }
  }
}

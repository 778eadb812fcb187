import java.util.Scanner;

public class Main {
  static final String MENU1 = "1. Create an account\n2. Log into account\n0. Exit";
  static final String MENU2 =
      "1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit";
  static Scanner in = new Scanner(System.in);
  static Store store;
  static String user;

  public static void main(String[] args) throws Exception {
    store = new Store(Store.fileIn(args));
    store.createTable();
    while (true) {
      say(MENU1);
      String choice = read();
      if (choice.equals("0")) {
        say("Bye!");
        return;
      }
      signedOut(choice);
    }
  }

  static void say(String text) {
    System.out.println(text);
  }

  static String read() throws Exception {
    return in.nextLine().trim();
  }

  static String ask(String question) throws Exception {
    say(question);
    return read();
  }

  static void signedOut(String choice) throws Exception {
    if (choice.equals("1")) {
      String[] card = store.create();
      say(
          "Your card has been created\nYour card number:\n"
              + card[0]
              + "\nYour card PIN:\n"
              + card[1]);
    } else if (choice.equals("2")) {
      String number = ask("Enter your card number:");
      String pin = ask("Enter your PIN:");
      if (store.logIn(number, pin)) {
        user = number;
        say("You have successfully logged in!");
        while (user != null) {
          say(MENU2);
          signedIn(read());
        }
      } else {
        say("Wrong card number or PIN!");
      }
    }
  }

  static void signedIn(String choice) throws Exception {
    if (choice.equals("1")) {
      say("Balance: " + store.balance(user));
    } else if (choice.equals("2")) {
      store.add(user, (long) Long.parseLong(ask("Enter income:")));
      say("Income was added!");
    } else if (choice.equals("3")) {
      transfer();
    } else if (choice.equals("4")) {
      store.close(user);
      user = null;
      say("The account has been closed!");
    } else if (choice.equals("5")) {
      say("You have successfully logged out!");
      signedIn(read());
    } else if (choice.equals("0")) {
      say("Bye!");
      System.exit(0);
    }
  }

  static void transfer() throws Exception {
    String receiver = ask("Transfer\nEnter card number:");
    if (receiver.equals(user)) {
      say("You can't transfer money to the same account!");
    } else if (!Store.isValid(receiver)) {
      say("Probably you made a mistake in the card number. Please try again!");
    } else if (!store.exists(receiver)) {
      say("Such a card does not exist.");
    } else {
      long amount = (long) Long.parseLong(ask("Enter how much money you want to transfer:"));
      if (store.balance(user) < amount) {
        say("Not enough money!");
      } else {
        store.move(user, receiver, amount);
        say("Success!");
      }
    }
  }
}

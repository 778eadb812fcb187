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
      say(user == null ? MENU1 : MENU2);
      String choice = read();
      if (choice.equals("0")) {
        say("Bye!");
        return;
      }
      if (user == null) {
        signedOut(choice);
      } else {
        signedIn(choice);
      }
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
      user = null;
      say("You have successfully logged out!");
    }
  }

  static void transfer() throws Exception {
    String receiver = ask("Enter card number:");
    while (receiver.equals(user) || !Store.isValid(receiver) || !store.exists(receiver)) {
      String reason =
          receiver.equals(user)
              ? "Same account!"
              : !Store.isValid(receiver) ? "There is a mistake in this number!" : "Does not exist!";
      receiver = ask(reason + " Enter the card number again:");
    }
    long amount = Long.parseLong(ask("Enter amount:"));
    while (amount > store.balance(user)) {
      amount = Long.parseLong(ask("Not enough money! Enter another amount:"));
    }
    store.move(user, receiver, amount);
    say("Success!");
  }
}

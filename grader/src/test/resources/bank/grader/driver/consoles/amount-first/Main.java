import java.util.Scanner;

public class Main {
  static final String MENU1 = "[1] Create an account\n[2] Log into account\n[0] Exit";
  static final String MENU2 =
      "[1] Balance\n[2] Add income\n[3] Do transfer\n[4] Close account\n[5] Log out\n[0] Exit";
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
    long amount = Long.parseLong(ask("How much money do you want to transfer?"));
    String receiver = ask("To which card number?");
    if (receiver.equals(user)) {
      say("Same account!");
    } else if (!Store.isValid(receiver)) {
      say("You made a mistake in the number");
    } else if (!store.exists(receiver)) {
      say("No such card");
    } else if (store.balance(user) < amount) {
      say("You don't have enough money");
    } else {
      store.move(user, receiver, amount);
      say("Your money was sent");
    }
  }
}

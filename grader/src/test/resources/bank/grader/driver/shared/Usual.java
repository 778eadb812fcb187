import java.util.Scanner;

/** The usual dialogue, so that a console shows only what is special about it. */
class Usual {
  final Scanner in = new Scanner(System.in);
  Store store;
  String menu1 = "1. Create an account\n2. Log into account\n0. Exit";
  String menu2 = "1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit";
  String user;

  void run(String file) throws Exception {
    store = new Store(file);
    prepare();
    talk();
  }

  void prepare() throws Exception {
    store.createTable();
  }

  void talk() throws Exception {
    while (true) {
      say(user == null ? menu1 : menu2);
      String choice = read();
      if (choice.equals("0")) {
        say("Bye!");
        return;
      }
      follow(choice);
    }
  }

  void follow(String choice) throws Exception {
    if (user == null) {
      signedOut(choice);
    } else {
      signedIn(choice);
    }
  }

  void say(String text) {
    System.out.println(text);
  }

  String read() throws Exception {
    return in.nextLine().trim();
  }

  String ask(String question) throws Exception {
    say(question);
    return read();
  }

  void signedOut(String choice) throws Exception {
    if (choice.equals("1")) {
      String[] card = store.create();
      say("Your card has been created\nYour card number:\n" + card[0]);
      say("Your card PIN:\n" + card[1]);
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

  void signedIn(String choice) throws Exception {
    switch (choice) {
      case "1" -> balance();
      case "2" -> income();
      case "3" -> transfer();
      case "4" -> close();
      case "5" -> logOut();
      default -> {}
    }
  }

  void balance() throws Exception {
    say("Balance: " + store.balance(user));
  }

  void income() throws Exception {
    store.add(user, Long.parseLong(ask("Enter income:")));
    say("Income was added!");
  }

  void transfer() throws Exception {
    String receiver = ask("Transfer\nEnter card number:");
    if (receiver.equals(user)) {
      say("You can't transfer money to the same account!");
    } else if (!Store.isValid(receiver)) {
      say("Probably you made a mistake in the card number. Please try again!");
    } else if (!store.exists(receiver)) {
      say("Such a card does not exist.");
    } else {
      long amount = Long.parseLong(ask("Enter how much money you want to transfer:"));
      if (store.balance(user) < amount) {
        say("Not enough money!");
      } else {
        store.move(user, receiver, amount);
        say("Success!");
      }
    }
  }

  void close() throws Exception {
    store.close(user);
    user = null;
    say("The account has been closed!");
  }

  void logOut() throws Exception {
    user = null;
    say("You have successfully logged out!");
  }
}

import java.io.BufferedReader;
import java.io.InputStreamReader;

public class Main {
  private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
  private final Store store;

  Main(Store store) {
    this.store = store;
  }

  public static void main(String[] args) throws Exception {
    Store store = new Store(Store.fileIn(args));
    store.createTable();
    new Main(store).firstMenu();
  }

  String ask(String prompt) throws Exception {
    System.out.print(prompt + "\n> ");
    return in.readLine().trim();
  }

  void firstMenu() throws Exception {
    while (true) {
      String choice = ask("1) Create account\n2) Login\n0) Quit");
      if (choice.equals("0")) {
        System.out.println("See you!");
        return;
      } else if (choice.equals("1")) {
        String[] card = store.create();
        System.out.printf("Card number: %s, PIN: %s%n", card[0], card[1]);
      } else if (choice.equals("2")) {
        String number = ask("Card number");
        String pin = ask("PIN");
        if (store.logIn(number, pin)) {
          System.out.println("Logged in.");
          secondMenu(number);
        } else {
          System.out.println("Invalid card number or PIN");
        }
      }
    }
  }

  void secondMenu(String number) throws Exception {
    while (true) {
      String choice =
          ask(
              "1) Show balance\n2) Deposit\n3) Transfer money\n4) Delete account\n5) Sign out\n0) Back");
      if (choice.equals("0") || choice.equals("5")) {
        return;
      } else if (choice.equals("1")) {
        System.out.println("You have " + store.balance(number) + " tenge.");
      } else if (choice.equals("2")) {
        store.add(number, Long.parseLong(ask("Amount")));
        System.out.println("Done.");
      } else if (choice.equals("3")) {
        System.out.println(transfer(number));
      } else if (choice.equals("4")) {
        store.close(number);
        System.out.println("Account deleted");
        return;
      }
    }
  }

  String transfer(String number) throws Exception {
    String receiver = ask("Receiver's card number");
    if (receiver.equals(number)) return "It is your own account";
    if (!Store.isValid(receiver)) return "Invalid card number";
    if (!store.exists(receiver)) return "Card not found";
    long amount = Long.parseLong(ask("Amount"));
    if (amount > store.balance(number)) return "Insufficient funds";
    store.move(number, receiver, amount);
    return "Transferred";
  }
}

import java.util.Scanner;

public class Main {
  static final String MENU1 = "1. Шот ашу\n2. Жүйеге кіру\n0. Шығу";
  static final String MENU2 =
      "1. Баланс\n2. Шотты толтыру\n3. Ақша аудару\n4. Шотты жабу\n5. Шоттан шығу\n0. Шығу";
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
        say("Сау болыңыз!");
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
      say("Картаңыз ашылды\nКарта нөмірі:\n" + card[0] + "\nPIN-код:\n" + card[1]);
    } else if (choice.equals("2")) {
      String number = ask("Карта нөмірін енгізіңіз:");
      String pin = ask("PIN-кодты енгізіңіз:");
      if (store.logIn(number, pin)) {
        user = number;
        say("Сіз жүйеге сәтті кірдіңіз!");
      } else {
        say("Карта нөмірі немесе PIN-код қате!");
      }
    }
  }

  static void signedIn(String choice) throws Exception {
    if (choice.equals("1")) {
      say("Қалдық: " + store.balance(user) + " теңге");
    } else if (choice.equals("2")) {
      store.add(user, (long) Long.parseLong(ask("Соманы енгізіңіз:")));
      say("Шот толтырылды!");
    } else if (choice.equals("3")) {
      transfer();
    } else if (choice.equals("4")) {
      store.close(user);
      user = null;
      say("Шот жабылды!");
    } else if (choice.equals("5")) {
      user = null;
      say("Сіз шоттан шықтыңыз.");
    }
  }

  static void transfer() throws Exception {
    String receiver = ask("Алушының карта нөмірін енгізіңіз:");
    if (receiver.equals(user)) {
      say("Өзіңізге аударуға болмайды!");
    } else if (!Store.isValid(receiver)) {
      say("Карта нөмірінде қате бар.");
    } else if (!store.exists(receiver)) {
      say("Мұндай карта жоқ.");
    } else {
      long amount = (long) Long.parseLong(ask("Қанша ақша аударасыз:"));
      if (store.balance(user) < amount) {
        say("Ақша жеткіліксіз!");
      } else {
        store.move(user, receiver, amount);
        say("Сәтті аударылды!");
      }
    }
  }
}

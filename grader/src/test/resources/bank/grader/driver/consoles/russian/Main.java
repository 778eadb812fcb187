import java.util.Scanner;

public class Main {
  static final String MENU1 = "1. Создать счёт\n2. Войти в аккаунт\n0. Выход";
  static final String MENU2 =
      "1. Баланс\n2. Пополнить счёт\n3. Сделать перевод\n4. Закрыть счёт\n5. Выйти из аккаунта\n0. Выход";
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
        say("До свидания!");
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
      say("Ваша карта создана\nНомер карты:\n" + card[0] + "\nПИН-код:\n" + card[1]);
    } else if (choice.equals("2")) {
      String number = ask("Введите номер карты:");
      String pin = ask("Введите ПИН-код:");
      if (store.logIn(number, pin)) {
        user = number;
        say("Вы успешно вошли!");
      } else {
        say("Неверный номер карты или ПИН!");
      }
    }
  }

  static void signedIn(String choice) throws Exception {
    if (choice.equals("1")) {
      say("Баланс: " + store.balance(user) + " тенге");
    } else if (choice.equals("2")) {
      store.add(user, (long) Long.parseLong(ask("Введите сумму:")));
      say("Счёт пополнен!");
    } else if (choice.equals("3")) {
      transfer();
    } else if (choice.equals("4")) {
      store.close(user);
      user = null;
      say("Счёт закрыт!");
    } else if (choice.equals("5")) {
      user = null;
      say("Вы вышли из аккаунта.");
    }
  }

  static void transfer() throws Exception {
    String receiver = ask("Перевод\nВведите номер карты получателя:");
    if (receiver.equals(user)) {
      say("Нельзя перевести деньги самому себе!");
    } else if (!Store.isValid(receiver)) {
      say("Вероятно, вы ошиблись в номере карты.");
    } else if (!store.exists(receiver)) {
      say("Такая карта не существует.");
    } else {
      long amount = (long) Long.parseLong(ask("Сколько денег перевести:"));
      if (store.balance(user) < amount) {
        say("Недостаточно средств!");
      } else {
        store.move(user, receiver, amount);
        say("Успешно!");
      }
    }
  }
}

public class Main extends Usual {
  {
    menu1 = "1. Создать счёт\n2. Войти в аккаунт\n0. Выход";
    menu2 =
        "1. Баланс\n2. Пополнить счёт\n3. Сделать перевод\n4. Закрыть счёт\n5. Выйти из аккаунта\n0. Выход";
  }

  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void signedOut(String choice) throws Exception {
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

  @Override
  void balance() throws Exception {
    say("Баланс: " + store.balance(user) + " тенге");
  }

  @Override
  void income() throws Exception {
    store.add(user, Long.parseLong(ask("Введите сумму:")));
    say("Счёт пополнен!");
  }

  @Override
  void transfer() throws Exception {
    String receiver = ask("Перевод\nВведите номер карты получателя:");
    if (receiver.equals(user)) {
      say("Нельзя перевести деньги самому себе!");
    } else if (!Store.isValid(receiver)) {
      say("Вероятно, вы ошиблись в номере карты.");
    } else if (!store.exists(receiver)) {
      say("Такая карта не существует.");
    } else {
      long amount = Long.parseLong(ask("Сколько денег перевести:"));
      if (store.balance(user) < amount) {
        say("Недостаточно средств!");
      } else {
        store.move(user, receiver, amount);
        say("Успешно!");
      }
    }
  }

  @Override
  void close() throws Exception {
    store.close(user);
    user = null;
    say("Счёт закрыт!");
  }

  @Override
  void logOut() {
    user = null;
    say("Вы вышли из аккаунта.");
  }

  @Override
  void say(String text) {
    super.say(text.equals("Bye!") ? "До свидания!" : text);
  }
}

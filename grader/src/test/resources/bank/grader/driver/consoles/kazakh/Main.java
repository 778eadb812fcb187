public class Main extends Usual {
  {
    menu1 = "1. Шот ашу\n2. Жүйеге кіру\n0. Шығу";
    menu2 =
        "1. Баланс\n2. Шотты толтыру\n3. Ақша аудару\n4. Шотты жабу\n5. Шоттан шығу\n0. Шығу";
  }

  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void signedOut(String choice) throws Exception {
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

  @Override
  void balance() throws Exception {
    say("Қалдық: " + store.balance(user) + " теңге");
  }

  @Override
  void income() throws Exception {
    store.add(user, Long.parseLong(ask("Соманы енгізіңіз:")));
    say("Шот толтырылды!");
  }

  @Override
  void transfer() throws Exception {
    String receiver = ask("Алушының карта нөмірін енгізіңіз:");
    if (receiver.equals(user)) {
      say("Өзіңізге аударуға болмайды!");
    } else if (!Store.isValid(receiver)) {
      say("Карта нөмірінде қате бар.");
    } else if (!store.exists(receiver)) {
      say("Мұндай карта жоқ.");
    } else {
      long amount = Long.parseLong(ask("Қанша ақша аударасыз:"));
      if (store.balance(user) < amount) {
        say("Ақша жеткіліксіз!");
      } else {
        store.move(user, receiver, amount);
        say("Сәтті аударылды!");
      }
    }
  }

  @Override
  void close() throws Exception {
    store.close(user);
    user = null;
    say("Шот жабылды!");
  }

  @Override
  void logOut() {
    user = null;
    say("Сіз шоттан шықтыңыз.");
  }

  @Override
  void say(String text) {
    super.say(text.equals("Bye!") ? "Сау болыңыз!" : text);
  }
}

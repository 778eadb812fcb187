public class Main extends Usual {
  {
    menu1 = menu1.replaceAll("(\\d)\\.", "[$1]");
    menu2 = menu2.replaceAll("(\\d)\\.", "[$1]");
  }

  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void transfer() throws Exception {
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

public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void transfer() throws Exception {
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

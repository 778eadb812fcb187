public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void transfer() throws Exception {
    String receiver = ask("Enter the number of the receiver's card:");
    if (receiver.equals(user)) {
      say("You can't transfer money to the same account!");
      return;
    }
    if (!Store.isValid(receiver)) {
      say("Incorrect card number");
      return;
    }
    if (!store.exists(receiver)) {
      say("Such a card doesn't exist");
      return;
    }
    long amount = Long.parseLong(ask("Enter the amount:"));
    String pin = ask("Confirm with your PIN:");
    if (!store.logIn(user, pin)) {
      say("Wrong PIN");
    } else if (amount > store.balance(user)) {
      say("Not enough money!");
    } else if (ask("Are you sure (yes/no)?").equals("yes")) {
      store.move(user, receiver, amount);
      say("Money transferred successfully");
    }
  }

  @Override
  void close() throws Exception {
    if (ask("The account will be deleted. Are you sure (yes/no)?").equals("yes")) {
      super.close();
    }
  }
}

public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void balance() throws Exception {
    say(String.format("Your balance is %,d KZT (card %s)", store.balance(user), user));
  }
}

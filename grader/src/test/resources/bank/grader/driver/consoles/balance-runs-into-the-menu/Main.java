public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void balance() throws Exception {
    System.out.print("Balance: " + store.balance(user));
  }
}

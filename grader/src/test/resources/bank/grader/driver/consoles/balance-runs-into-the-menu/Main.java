public class Main extends Usual {
  Main(String file) {
    super(file);
  }

  public static void main(String[] args) throws Exception {
    new Main(Store.fileIn(args)).run();
  }

  @Override
  void balance() throws Exception {
    System.out.print("Balance: " + store.balance(user));
  }
}

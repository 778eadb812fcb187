public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void balance() throws Exception {
    say("Balance: " + (double) store.balance(user));
  }

  @Override
  String read() throws Exception {
    String line = super.read();
    return line.endsWith(".0") ? line.substring(0, line.length() - 2) : line;
  }
}

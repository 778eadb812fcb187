public class Main extends Usual {
  Main(String file) {
    super(file);
  }

  public static void main(String[] args) throws Exception {
    new Main(Store.fileIn(args)).run();
  }

  @Override
  void talk() throws Exception {
    say(menu1 + "\nYour choice:");
    while (true) {
      String choice = read();
      if (choice.equals("0")) {
        say("Bye!");
        return;
      }
      follow(choice);
    }
  }

  @Override
  void signedOut(String choice) throws Exception {
    if (!choice.matches("[12]")) {
      throw new IllegalArgumentException(choice);
    }
    super.signedOut(choice);
    if (user != null) {
      say(menu2);
    }
  }
}

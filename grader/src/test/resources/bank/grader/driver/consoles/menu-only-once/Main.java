public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
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

public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void talk() throws Exception {
    boolean goesOn = true;
    while (goesOn) {
      say(menu1);
      String choice = read();
      signedOut(choice);
      goesOn = !choice.equals("0") && (user == null || secondMenu());
    }
    say("Bye!");
  }

  boolean secondMenu() throws Exception {
    say(menu2);
    String choice = read();
    if (choice.equals("0")) {
      return false;
    }
    signedIn(choice);
    if (choice.equals("4")) {
      System.exit(0);
    }
    if (user == null) {
      return true;
    }
    // What the menu says the next time is lost.
    secondMenu();
    return false;
  }
}

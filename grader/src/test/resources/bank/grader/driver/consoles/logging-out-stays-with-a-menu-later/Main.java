public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void logOut() throws Exception {
    say("You have successfully logged out!");
    signedIn(read());
  }
}

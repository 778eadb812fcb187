public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void signedOut(String choice) throws Exception {
    super.signedOut(choice);
    if (user != null) {
      say(menu2);
      while (true) {
        signedIn(read());
      }
    }
  }

  @Override
  void close() throws Exception {
    store.close(user);
    say("The account has been closed!");
  }

  @Override
  void logOut() {
    say("You have successfully logged out!");
  }
}

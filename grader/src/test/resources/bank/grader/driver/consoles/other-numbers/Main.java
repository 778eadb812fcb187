public class Main extends Usual {
  {
    menu1 = "1 - Log in\n2 - Register\n3 - Exit";
    menu2 = "1 - Transfer\n2 - Check balance\n3 - Top up\n4 - Log out\n5 - Remove account";
  }

  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void talk() throws Exception {
    while (true) {
      say(user == null ? menu1 : menu2);
      String choice = read();
      if (user == null && choice.equals("3")) {
        say("Bye!");
        return;
      }
      follow(choice);
    }
  }

  @Override
  void signedOut(String choice) throws Exception {
    super.signedOut(choice.equals("2") ? "1" : "2");
  }

  @Override
  void signedIn(String choice) throws Exception {
    switch (choice) {
      case "1" -> transfer();
      case "2" -> balance();
      case "3" -> income();
      case "4" -> logOut();
      default -> close();
    }
  }
}

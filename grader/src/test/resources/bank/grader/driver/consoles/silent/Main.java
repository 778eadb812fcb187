public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void say(String text) {
    boolean isSuccess = text.matches("(?s)You have.*|Income.*|Success.*|The account.*|You can't.*");
    super.say(isSuccess ? "" : text.replace("Balance: ", ""));
  }
}

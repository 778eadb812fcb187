public class Main extends Usual {
  Main(String file) {
    super(file);
  }

  public static void main(String[] args) throws Exception {
    new Main(Store.fileIn(args)).run();
  }

  @Override
  void say(String text) {
    boolean isSuccess = text.matches("(?s)You have.*|Income.*|Success.*|The account.*|You can't.*");
    super.say(isSuccess ? "" : text.replace("Balance: ", ""));
  }
}

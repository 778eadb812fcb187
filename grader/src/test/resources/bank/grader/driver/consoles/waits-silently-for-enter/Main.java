public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void follow(String choice) throws Exception {
    super.follow(choice);
    read();
  }
}

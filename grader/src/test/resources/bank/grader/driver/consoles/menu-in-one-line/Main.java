public class Main extends Usual {
  Main(String file) {
    super(file);
    menu1 = menu1.replace('\n', ' ');
    menu2 = menu2.replace('\n', ' ');
  }

  public static void main(String[] args) throws Exception {
    new Main(Store.fileIn(args)).run();
  }
}

public class Main extends Usual {
  {
    menu1 = menu1.replace('\n', ' ');
    menu2 = menu2.replace('\n', ' ');
  }

  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }
}

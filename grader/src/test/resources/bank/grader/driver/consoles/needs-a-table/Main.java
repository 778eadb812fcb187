public class Main {
  public static void main(String[] args) throws Exception {
    Usual usual = new Usual();
    usual.store = new Store(Store.fileIn(args));
    usual.talk();
  }
}

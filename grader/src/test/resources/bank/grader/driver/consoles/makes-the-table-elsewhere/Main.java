public class Main {
  public static void main(String[] args) throws Exception {
    new Store(Store.fileIn(args)).createTable();
    Usual usual = new Usual();
    usual.store = new Store("card.s3db");
    usual.talk();
  }
}

public class Main {
  public static void main(String[] args) throws Exception {
    new Store(Store.fileIn(args)).createTable();
    new Usual("card.s3db").talk();
  }
}

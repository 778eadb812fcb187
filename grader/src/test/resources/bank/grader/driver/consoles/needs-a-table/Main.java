public class Main {
  public static void main(String[] args) throws Exception {
    new Usual(Store.fileIn(args)).talk();
  }
}

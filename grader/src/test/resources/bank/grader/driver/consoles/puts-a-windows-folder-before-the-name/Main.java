public class Main {
  public static void main(String[] args) throws Exception {
    String folder = "C:\\Users\\aidana\\Simple Banking System\\";
    new Usual(folder + Store.fileIn(args)).run();
  }
}

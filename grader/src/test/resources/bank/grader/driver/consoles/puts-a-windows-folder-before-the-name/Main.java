public class Main {
  public static void main(String[] args) throws Exception {
    String folder = "C:\\Users\\aidana\\Simple Banking System\\";
    new Usual().run(folder + Store.fileIn(args));
  }
}

public class Main {
  public static void main(String[] args) throws Exception {
    String folder = "app/src/main/java/kz/aidana/simplebankingsystem/db/";
    new Usual().run(folder + Store.fileIn(args));
  }
}

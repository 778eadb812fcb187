public class Main {
  public static void main(String[] args) throws Exception {
    if (!args[1].endsWith(".s3db")) {
      throw new IllegalArgumentException("Wrong file extension: " + args[1]);
    }
    new Usual().run(Store.fileIn(args));
  }
}

public class Main {
  public static void main(String[] args) throws Exception {
    new Usual().run("card.s3db");
  }
}

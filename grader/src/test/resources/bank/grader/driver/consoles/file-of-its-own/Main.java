public class Main {
  public static void main(String[] args) throws Exception {
    new Usual("card.s3db").run();
  }
}

public class Main {
  public static void main(String[] args) throws Exception {
    new Usual("db.s3db").talk();
  }
}

public class Main {
  public static void main(String[] args) throws Exception {
    java.sql.DriverManager.getConnection("jdbc:sqlite:" + Store.fileIn(args))
        .createStatement()
        .execute("PRAGMA user_version = 1");
    new Usual().run(Store.fileIn(args));
  }
}

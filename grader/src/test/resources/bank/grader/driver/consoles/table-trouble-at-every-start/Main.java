public class Main extends Usual {
  public static void main(String[] args) throws Exception {
    new Main().run(Store.fileIn(args));
  }

  @Override
  void prepare() {
    try {
      store.run(
          "CREATE TABLE card (id INTEGER PRIMARY KEY, number TEXT, pin TEXT, balance INTEGER)");
    } catch (java.sql.SQLException e) {
      e.printStackTrace();
    }
  }
}

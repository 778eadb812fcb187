public class Main extends Usual {
  Main(String file) {
    super(file);
  }

  public static void main(String[] args) throws Exception {
    new Main(Store.fileIn(args)).run();
  }

  @Override
  void run() throws Exception {
    try {
      store.run(
          "CREATE TABLE card (id INTEGER PRIMARY KEY, number TEXT, pin TEXT, balance INTEGER)");
    } catch (java.sql.SQLException e) {
      e.printStackTrace();
    }
    talk();
  }
}

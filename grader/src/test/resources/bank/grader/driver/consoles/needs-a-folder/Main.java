public class Main {
  public static void main(String[] args) throws Exception {
    new Usual().run("src/main/resources/cards.db");
  }
}

public class Main {
  public static void main(String[] args) throws Exception {
    new Usual("src/main/resources/cards.db").run();
  }
}

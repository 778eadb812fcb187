package banking;

public class Main {
    public static void main(String[] args) {
        String fileName = "card.s3db";
        for (int i = 0; i < args.length - 1; i++) {
            if (args[i].equals("-fileName")) {
                fileName = args[i + 1];
            }
        }
        CardRepository repository = new CardRepository(fileName);
        repository.createTable();
        new Menu(repository).run();
    }
}

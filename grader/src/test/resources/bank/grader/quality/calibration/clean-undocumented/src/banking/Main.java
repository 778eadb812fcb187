package banking;

import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        if (args.length < 2 || !args[0].equals("-fileName")) {
            System.out.println("Usage: -fileName <file>");
            return;
        }
        CardDao cardDao = new CardDao("jdbc:sqlite:" + args[1]);
        cardDao.createTable();
        BankService service = new BankService(cardDao, new CardGenerator());
        new ConsoleUi(service, new Scanner(System.in)).start();
    }
}

package bank;

import java.util.Scanner;

public class App {

    private final Scanner scanner = new Scanner(System.in);
    private final Database database;

    public App(Database database) {
        this.database = database;
    }

    public static void main(String[] args) {
        String file = "db.s3db";
        for (int i = 0; i < args.length; i++) {
            if ("-fileName".equals(args[i])) {
                file = args[i + 1];
            }
        }
        Database database = new Database(file);
        database.createTable();
        new App(database).mainMenu();
    }

    // main menu, works until the user enters 0
    private void mainMenu() {
        while (true) {
            System.out.println("1. Create an account");
            System.out.println("2. Log into account");
            System.out.println("0. Exit");
            int choice = scanner.nextInt();
            if (choice == 1) {
                createAccount();
            } else if (choice == 2) {
                login();
            } else if (choice == 0) {
                System.out.println("Bye!");
                System.exit(0);
            }
        }
    }

    private void createAccount() {
        Account account = new Account();
        database.insert(account.getCardNumber(), account.getPin());
        System.out.println("Your card has been created");
        System.out.println("Your card number:");
        System.out.println(account.getCardNumber());
        System.out.println("Your card PIN:");
        System.out.println(account.getPin());
    }

    private void login() {
        System.out.println("Enter your card number:");
        String cardNumber = scanner.next();
        System.out.println("Enter your PIN:");
        String pin = scanner.next();
        if (database.checkPin(cardNumber, pin)) {
            System.out.println("You have successfully logged in!");
            accountMenu(cardNumber);
        } else {
            System.out.println("Wrong card number or PIN!");
        }
    }

    // menu of the account owner
    private void accountMenu(String cardNumber) {
        while (true) {
            System.out.println("1. Balance");
            System.out.println("2. Add income");
            System.out.println("3. Do transfer");
            System.out.println("4. Close account");
            System.out.println("5. Log out");
            System.out.println("0. Exit");
            int choice = scanner.nextInt();
            switch (choice) {
                case 1:
                    System.out.println("Balance: " + database.getBalance(cardNumber));
                    break;
                case 2:
                    System.out.println("Enter income:");
                    database.addIncome(cardNumber, scanner.nextInt());
                    System.out.println("Income was added!");
                    break;
                case 3:
                    transfer(cardNumber);
                    break;
                case 4:
                    database.delete(cardNumber);
                    System.out.println("The account has been closed!");
                    return;
                case 5:
                    System.out.println("You have successfully logged out!");
                    return;
                case 0:
                    System.out.println("Bye!");
                    System.exit(0);
                    break;
                default:
                    System.out.println("Wrong number");
            }
        }
    }

    private void transfer(String cardNumber) {
        System.out.println("Transfer");
        System.out.println("Enter card number:");
        String receiver = scanner.next();
        if (!Account.isLuhnCorrect(receiver)) {
            System.out.println("Probably you made a mistake in the card number. Please try again!");
        } else if (!database.exists(receiver)) {
            System.out.println("Such a card does not exist.");
        } else {
            System.out.println("Enter how much money you want to transfer:");
            database.transfer(cardNumber, receiver, scanner.nextInt());
        }
    }
}

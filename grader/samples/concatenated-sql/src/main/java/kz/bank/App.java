package kz.bank;

import java.util.Scanner;

public class App {
    private static final Scanner SCANNER = new Scanner(System.in);
    private static Database db;

    public static void main(String[] args) {
        if (args.length < 2) {
            System.out.println("Usage: -fileName <file>");
            return;
        }
        db = new Database(args[1]);
        mainMenu();
        db.close();
        System.out.println("Bye!");
    }

    private static void mainMenu() {
        while (true) {
            System.out.println("\n1. Create an account\n2. Log into account\n0. Exit");
            String line = SCANNER.nextLine().trim();
            switch (line) {
                case "1" -> create();
                case "2" -> {
                    if (login()) {
                        return;
                    }
                }
                case "0" -> {
                    return;
                }
                default -> System.out.println("Unknown option: " + line);
            }
        }
    }

    private static void create() {
        String number = CardGenerator.newNumber();
        String pin = CardGenerator.newPin();
        db.insert(number, pin);
        System.out.println("Your card has been created");
        System.out.println("Your card number:\n" + number);
        System.out.println("Your card PIN:\n" + pin);
    }

    /** returns true if the user wants to leave the program */
    private static boolean login() {
        System.out.println("Enter your card number:");
        String number = SCANNER.nextLine();
        System.out.println("Enter your PIN:");
        String pin = SCANNER.nextLine();
        if (!db.exists(number, pin)) {
            System.out.println("Wrong card number or PIN!");
            return false;
        }
        System.out.println("You have successfully logged in!");
        return accountMenu(number);
    }

    private static boolean accountMenu(String number) {
        while (true) {
            System.out.println("\n1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit");
            switch (SCANNER.nextLine().trim()) {
                case "1" -> System.out.println("Balance: " + db.balance(number));
                case "2" -> addIncome(number);
                case "3" -> transfer(number);
                case "4" -> {
                    db.delete(number);
                    System.out.println("The account has been closed!");
                    return false;
                }
                case "5" -> {
                    System.out.println("You have successfully logged out!");
                    return false;
                }
                case "0" -> {
                    return true;
                }
                default -> System.out.println("Unknown option");
            }
        }
    }

    private static void addIncome(String number) {
        System.out.println("Enter income:");
        try {
            long income = Long.parseLong(SCANNER.nextLine());
            if (income <= 0) {
                System.out.println("Income must be positive");
                return;
            }
            db.add(number, income);
            System.out.println("Income was added!");
        } catch (NumberFormatException e) {
            System.out.println("Please enter a number");
        }
    }

    private static void transfer(String number) {
        System.out.println("Transfer\nEnter card number:");
        String to = SCANNER.nextLine();
        if (to.equals(number)) {
            System.out.println("You can't transfer money to the same account!");
        } else if (!CardGenerator.luhn(to)) {
            System.out.println("Probably you made a mistake in the card number. Please try again!");
        } else if (!db.exists(to)) {
            System.out.println("Such a card does not exist.");
        } else {
            System.out.println("Enter how much money you want to transfer:");
            try {
                long amount = Long.parseLong(SCANNER.nextLine());
                if (amount <= 0) {
                    System.out.println("Amount must be positive");
                } else if (db.balance(number) < amount) {
                    System.out.println("Not enough money!");
                } else {
                    db.transfer(number, to, amount);
                    System.out.println("Success!");
                }
            } catch (NumberFormatException e) {
                System.out.println("Please enter a number");
            }
        }
    }
}

package bank;

import java.util.InputMismatchException;
import java.util.Random;
import java.util.Scanner;

public class Main {
    private static final String MAIN_MENU = "1. Create an account\n2. Log into account\n0. Exit";
    private static final String ACCOUNT_MENU =
            "1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit";

    private final Scanner scanner = new Scanner(System.in);
    private final Random random = new Random();
    private final Accounts accounts;

    Main(Accounts accounts) {
        this.accounts = accounts;
    }

    public static void main(String[] args) throws Exception {
        String file = "cards.db";
        for (int i = 0; i + 1 < args.length; i++) {
            if ("-fileName".equals(args[i])) {
                file = args[i + 1];
            }
        }
        new Main(new Accounts(file)).menu();
    }

    private void menu() throws Exception {
        int choice;
        do {
            System.out.println(MAIN_MENU);
            choice = readNumber();
            if (choice == 1) {
                create();
            } else if (choice == 2) {
                if (!logIn()) {
                    choice = 0;
                }
            }
        } while (choice != 0);
        System.out.println("Bye!");
    }

    private int readNumber() {
        while (true) {
            try {
                return scanner.nextInt();
            } catch (InputMismatchException e) {
                scanner.next();
                System.out.println("Enter a number, please:");
            }
        }
    }

    private void create() throws Exception {
        String number = "400000" + String.format("%09d", random.nextInt(1_000_000_000));
        int check = 0;
        while (!luhn(number + check)) {
            check++;
        }
        Account account = new Account(number + check, String.format("%04d", random.nextInt(10000)));
        accounts.add(account);
        System.out.println("Your card has been created");
        System.out.println("Your card number:");
        System.out.println(account.number);
        System.out.println("Your card PIN:");
        System.out.println(account.pin);
    }

    private boolean logIn() throws Exception {
        System.out.println("Enter your card number:");
        String number = scanner.next();
        System.out.println("Enter your PIN:");
        String pin = scanner.next();
        Account account = accounts.get(number);
        if (account == null || !account.pin.equals(pin)) {
            System.out.println("Wrong card number or PIN!");
            return true;
        }
        System.out.println("You have successfully logged in!");
        while (true) {
            System.out.println(ACCOUNT_MENU);
            switch (readNumber()) {
                case 1:
                    System.out.println("Balance: " + (long) account.balance);
                    break;
                case 2:
                    System.out.println("Enter income:");
                    account.balance += readNumber();
                    System.out.println("Income was added!");
                    break;
                case 3:
                    transfer(account);
                    break;
                case 4:
                    accounts.remove(account);
                    System.out.println("The account has been closed!");
                    return true;
                case 5:
                    System.out.println("You have successfully logged out!");
                    return true;
                case 0:
                    return false;
                default:
                    System.out.println("There is no such item in the menu");
            }
        }
    }

    private void transfer(Account from) {
        System.out.println("Transfer");
        System.out.println("Enter card number:");
        String number = scanner.next();
        if (number.equals(from.number)) {
            System.out.println("You can't transfer money to the same account!");
            return;
        }
        if (!luhn(number)) {
            System.out.println("Probably you made a mistake in the card number. Please try again!");
            return;
        }
        Account to = accounts.get(number);
        if (to == null) {
            System.out.println("Such a card does not exist.");
            return;
        }
        System.out.println("Enter how much money you want to transfer:");
        int amount = readNumber();
        if (amount > from.balance) {
            System.out.println("Not enough money!");
            return;
        }
        from.balance -= amount;
        to.balance += amount;
        System.out.println("Success!");
    }

    private static boolean luhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (i % 2 == 0) {
                digit *= 2;
            }
            sum += digit / 10 + digit % 10;
        }
        return sum % 10 == 0;
    }
}

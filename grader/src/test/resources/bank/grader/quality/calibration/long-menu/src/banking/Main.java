package banking;

import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        DBManager db = new DBManager(args[1]);
        db.createNewTable();
        Scanner scanner = new Scanner(System.in);
        boolean exit = false;
        while (!exit) {
            System.out.println("1. Create an account");
            System.out.println("2. Log into account");
            System.out.println("0. Exit");
            int n = scanner.nextInt();
            switch (n) {
                case 1:
                    String number = CardUtils.generateNumber();
                    String pin = CardUtils.generatePin();
                    db.insertCard(number, pin);
                    System.out.println("Your card has been created");
                    System.out.println("Your card number:");
                    System.out.println(number);
                    System.out.println("Your card PIN:");
                    System.out.println(pin);
                    break;
                case 2:
                    System.out.println("Enter your card number:");
                    String inputNumber = scanner.next();
                    System.out.println("Enter your PIN:");
                    String inputPin = scanner.next();
                    if (db.login(inputNumber, inputPin)) {
                        System.out.println("You have successfully logged in!");
                        exit = accountMenu(db, scanner, inputNumber);
                    } else {
                        System.out.println("Wrong card number or PIN!");
                    }
                    break;
                case 0:
                    exit = true;
                    break;
            }
        }
        System.out.println("Bye!");
    }

    static boolean accountMenu(DBManager db, Scanner scanner, String cardNumber) {
        while (true) {
            System.out.println("1. Balance");
            System.out.println("2. Add income");
            System.out.println("3. Do transfer");
            System.out.println("4. Close account");
            System.out.println("5. Log out");
            System.out.println("0. Exit");
            int n = scanner.nextInt();
            switch (n) {
                case 1:
                    System.out.println("Balance: " + db.getBalance(cardNumber));
                    break;
                case 2:
                    System.out.println("Enter income:");
                    int income = scanner.nextInt();
                    db.addIncome(cardNumber, income);
                    System.out.println("Income was added!");
                    break;
                case 3:
                    System.out.println("Transfer");
                    System.out.println("Enter card number:");
                    String receiver = scanner.next();
                    if (receiver.equals(cardNumber)) {
                        System.out.println("You can't transfer money to the same account!");
                    } else if (!CardUtils.checkLuhn(receiver)) {
                        System.out.println("Probably you made a mistake in the card number. Please try again!");
                    } else if (!db.cardExists(receiver)) {
                        System.out.println("Such a card does not exist.");
                    } else {
                        System.out.println("Enter how much money you want to transfer:");
                        int money = scanner.nextInt();
                        if (money > db.getBalance(cardNumber)) {
                            System.out.println("Not enough money!");
                        } else {
                            db.addIncome(cardNumber, -money);
                            db.addIncome(receiver, money);
                            System.out.println("Success!");
                        }
                    }
                    break;
                case 4:
                    db.deleteCard(cardNumber);
                    System.out.println("The account has been closed!");
                    return false;
                case 5:
                    System.out.println("You have successfully logged out!");
                    return false;
                case 0:
                    return true;
            }
        }
    }
}

package banking;

import java.util.Scanner;
import java.util.ArrayList;

public class Menu {
    static Scanner scanner = new Scanner(System.in);
    public static String currentCard;

    public static void mainMenu() {
        System.out.println("1. Create an account\n2. Log into account\n0. Exit");
        int a = scanner.nextInt();
        switch (a) {
            case 1:
                createAccount();
                break;
            case 2:
                Account.login();
                break;
            case 0:
                System.out.println("Bye!");
                System.exit(0);
            default:
                mainMenu();
        }
    }

    public static void createAccount() {
        Card card = new Card();
        DataBase.insert(card.number, card.pin);
        System.out.println("Your card has been created");
        System.out.println("Your card number:\n" + card.number);
        System.out.println("Your card PIN:\n" + card.pin);
        mainMenu();
    }

    public static void accountMenu() {
        System.out.println("1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit");
        int a = scanner.nextInt();
        switch (a) {
            case 1:
                DataBase.showBalance(currentCard);
                accountMenu();
                break;
            case 2:
                DataBase.addIncome(currentCard);
                accountMenu();
                break;
            case 3:
                Account.doTransfer();
                accountMenu();
                break;
            case 4:
                DataBase.closeAccount(currentCard);
                mainMenu();
                break;
            case 5:
                System.out.println("You have successfully logged out!");
                mainMenu();
                break;
            case 0:
                System.out.println("Bye!");
                System.exit(0);
                break;
        }
    }
}

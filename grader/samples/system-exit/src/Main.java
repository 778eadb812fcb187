import java.util.Scanner;

public class Main {
    static Scanner sc = new Scanner(System.in);

    public static void main(String[] args) {
        if (args.length != 2 || !args[0].equals("-fileName")) {
            System.out.println("No file name");
            System.exit(1);
        }
        SQL.open(args[1]);
        menu();
    }

    static void menu() {
        System.out.println("1. Create an account");
        System.out.println("2. Log into account");
        System.out.println("0. Exit");
        switch (sc.nextLine()) {
            case "1":
                Account acc = Account.create();
                System.out.println("Your card has been created");
                System.out.println("Your card number:");
                System.out.println(acc.number);
                System.out.println("Your card PIN:");
                System.out.println(acc.pin);
                menu();
                break;
            case "2":
                System.out.println("Enter your card number:");
                String number = sc.nextLine();
                System.out.println("Enter your PIN:");
                String pin = sc.nextLine();
                Account found = SQL.find(number);
                if (found != null && found.pin.equals(pin)) {
                    System.out.println("You have successfully logged in!");
                    accountMenu(found);
                } else {
                    System.out.println("Wrong card number or PIN!");
                    menu();
                }
                break;
            case "0":
                System.out.println("Bye!");
                System.exit(0);
            default:
                System.out.println("Wrong input!");
                System.exit(1);
        }
    }

    static void accountMenu(Account acc) {
        System.out.println("1. Balance");
        System.out.println("2. Add income");
        System.out.println("3. Do transfer");
        System.out.println("4. Close account");
        System.out.println("5. Log out");
        System.out.println("0. Exit");
        switch (sc.nextLine()) {
            case "1":
                System.out.println("Balance: " + SQL.find(acc.number).balance);
                accountMenu(acc);
                break;
            case "2":
                System.out.println("Enter income:");
                long income = number(sc.nextLine());
                SQL.add(acc.number, income);
                System.out.println("Income was added!");
                accountMenu(acc);
                break;
            case "3":
                System.out.println("Transfer");
                System.out.println("Enter card number:");
                String to = sc.nextLine();
                if (!Account.luhn(to)) {
                    System.out.println("Probably you made mistake in the card number. Please try again!");
                } else if (SQL.find(to) == null) {
                    System.out.println("Such a card does not exist.");
                } else {
                    System.out.println("Enter how much money you want to transfer:");
                    long money = number(sc.nextLine());
                    if (money > SQL.find(acc.number).balance) {
                        System.out.println("Not enough money!");
                    } else {
                        SQL.add(acc.number, -money);
                        SQL.add(to, money);
                        System.out.println("Success!");
                    }
                }
                accountMenu(acc);
                break;
            case "4":
                SQL.delete(acc.number);
                System.out.println("The account has been closed!");
                menu();
                break;
            case "5":
                System.out.println("You have successfully logged out!");
                menu();
                break;
            case "0":
                System.out.println("Bye!");
                System.exit(0);
            default:
                System.out.println("Wrong input!");
                System.exit(1);
        }
    }

    static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            System.out.println("Wrong input!");
            System.exit(1);
            return 0;
        }
    }
}

package banking;

public class Account {
    public static void login() {
        System.out.println("Enter your card number:");
        String number = Menu.scanner.next();
        System.out.println("Enter your PIN:");
        String pin = Menu.scanner.next();
        if (DataBase.check(number, pin)) {
            System.out.println("You have successfully logged in!");
            Menu.currentCard = number;
            Menu.accountMenu();
        } else {
            System.out.println("Wrong card number or PIN!");
            Menu.mainMenu();
        }
    }

    public static boolean luhn(String num) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int x = Character.getNumericValue(num.charAt(i));
            if (i % 2 == 0) {
                x = x * 2;
                if (x > 9) {
                    x = x - 9;
                }
            }
            sum = sum + x;
        }
        sum = sum + Character.getNumericValue(num.charAt(15));
        if (sum % 10 == 0) {
            return true;
        }
        return false;
    }

    public static void doTransfer() {
        System.out.println("Enter card number:");
        String to = Menu.scanner.next();
        if (to.equals(Menu.currentCard)) {
            System.out.println("You can't transfer money to the same account!");
        } else if (luhn(to) == false) {
            System.out.println("Probably you made a mistake in the card number. Please try again!");
        } else if (!DataBase.isExist(to)) {
            System.out.println("Such a card does not exist.");
        } else {
            System.out.println("Enter how much money you want to transfer:");
            int sum = Menu.scanner.nextInt();
            if (DataBase.getBalance(Menu.currentCard) >= sum) {
                DataBase.transfer(Menu.currentCard, to, sum);
            } else {
                System.out.println("Not enough money!");
            }
        }
    }
}

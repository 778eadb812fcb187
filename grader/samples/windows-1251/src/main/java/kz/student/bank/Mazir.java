package kz.student.bank;

import java.util.Scanner;

/**
 * Пайдаланушымен сойлесетін мазір.
 */
public class Mazir {
    private final DerekterQory qor;
    private final Scanner scanner;

    public Mazir(DerekterQory qor, Scanner scanner) {
        this.qor = qor;
        this.scanner = scanner;
    }

    /** Басты мазір: пайдаланушы 0 басканша жумыс істейді. */
    public void basta() {
        boolean jumys = true;
        while (jumys) {
            System.out.println("1. Create an account");
            System.out.println("2. Log into account");
            System.out.println("0. Exit");
            switch (scanner.nextLine()) {
                case "1":
                    shotAshu();
                    break;
                case "2":
                    jumys = kiru();
                    break;
                case "0":
                    jumys = false;
                    break;
                default:
                    System.out.println("Мазірде ондай номір жок");
            }
        }
        System.out.println("Bye!");
    }

    private void shotAshu() {
        String nomir = Karta.janaNomir();
        String pin = Karta.janaPin();
        qor.qosu(nomir, pin);
        System.out.println("Your card has been created");
        System.out.println("Your card number:");
        System.out.println(nomir);
        System.out.println("Your card PIN:");
        System.out.println(pin);
    }

    /** Жуйеге кіру. Багдарлама жалгасса true кайтарады. */
    private boolean kiru() {
        System.out.println("Enter your card number:");
        String nomir = scanner.nextLine();
        System.out.println("Enter your PIN:");
        String pin = scanner.nextLine();
        if (!qor.durysPin(nomir, pin)) {
            System.out.println("Wrong card number or PIN!");
            return true;
        }
        System.out.println("You have successfully logged in!");
        return shotMaziri(nomir);
    }

    private boolean shotMaziri(String nomir) {
        while (true) {
            System.out.println("1. Balance");
            System.out.println("2. Add income");
            System.out.println("3. Do transfer");
            System.out.println("4. Close account");
            System.out.println("5. Log out");
            System.out.println("0. Exit");
            switch (scanner.nextLine()) {
                case "1":
                    System.out.println("Balance: " + qor.balans(nomir));
                    break;
                case "2":
                    kirisQosu(nomir);
                    break;
                case "3":
                    audaru(nomir);
                    break;
                case "4":
                    qor.joyu(nomir);
                    System.out.println("The account has been closed!");
                    return true;
                case "5":
                    System.out.println("You have successfully logged out!");
                    return true;
                case "0":
                    return false;
                default:
                    System.out.println("Мазірде ондай номір жок");
            }
        }
    }

    private void kirisQosu(String nomir) {
        System.out.println("Enter income:");
        long kiris = oqu();
        if (kiris <= 0) {
            System.out.println("Сома дурыс емес");
            return;
        }
        qor.kirisQosu(nomir, kiris);
        System.out.println("Income was added!");
    }

    private void audaru(String nomir) {
        System.out.println("Transfer");
        System.out.println("Enter card number:");
        String alushy = scanner.nextLine();
        if (alushy.equals(nomir)) {
            System.out.println("You can't transfer money to the same account!");
        } else if (!Karta.luhn(alushy)) {
            System.out.println("Probably you made a mistake in the card number. Please try again!");
        } else if (!qor.bar(alushy)) {
            System.out.println("Such a card does not exist.");
        } else {
            System.out.println("Enter how much money you want to transfer:");
            long aqsha = oqu();
            // теріс соманы аударуга болмайды
            if (aqsha <= 0) {
                System.out.println("Сома дурыс емес");
            } else if (qor.balans(nomir) < aqsha) {
                System.out.println("Not enough money!");
            } else if (qor.audaru(nomir, alushy, aqsha)) {
                System.out.println("Success!");
            } else {
                System.out.println("Деректер корынын катесі, аударым жасалмады");
            }
        }
    }

    /** Санды окиды, сан болмаса -1 кайтарады. */
    private long oqu() {
        try {
            return Long.parseLong(scanner.nextLine().trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}

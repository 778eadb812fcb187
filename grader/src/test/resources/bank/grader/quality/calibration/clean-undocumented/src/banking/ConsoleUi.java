package banking;

import java.util.Scanner;

public class ConsoleUi {
    private final BankService service;
    private final Scanner scanner;
    private boolean running = true;
    private String loggedIn;

    public ConsoleUi(BankService service, Scanner scanner) {
        this.service = service;
        this.scanner = scanner;
    }

    public void start() {
        while (running) {
            if (loggedIn == null) {
                showMainMenu();
            } else {
                showAccountMenu();
            }
        }
        System.out.println("Bye!");
    }

    private void showMainMenu() {
        System.out.println("1. Create an account\n2. Log into account\n0. Exit");
        switch (scanner.nextLine()) {
            case "1" -> createAccount();
            case "2" -> logIn();
            case "0" -> running = false;
            default -> System.out.println("Unknown command");
        }
    }

    private void showAccountMenu() {
        System.out.println("1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit");
        switch (scanner.nextLine()) {
            case "1" -> System.out.println("Balance: " + service.getBalance(loggedIn));
            case "2" -> addIncome();
            case "3" -> doTransfer();
            case "4" -> closeAccount();
            case "5" -> logOut();
            case "0" -> running = false;
            default -> System.out.println("Unknown command");
        }
    }

    private void createAccount() {
        Card card = service.createAccount();
        System.out.println("Your card has been created");
        System.out.println("Your card number:\n" + card.getNumber());
        System.out.println("Your card PIN:\n" + card.getPin());
    }

    private void logIn() {
        System.out.println("Enter your card number:");
        String number = scanner.nextLine();
        System.out.println("Enter your PIN:");
        String pin = scanner.nextLine();
        if (service.canLogIn(number, pin)) {
            loggedIn = number;
            System.out.println("You have successfully logged in!");
        } else {
            System.out.println("Wrong card number or PIN!");
        }
    }

    private void addIncome() {
        System.out.println("Enter income:");
        service.addIncome(loggedIn, Integer.parseInt(scanner.nextLine()));
        System.out.println("Income was added!");
    }

    private void doTransfer() {
        System.out.println("Transfer\nEnter card number:");
        String receiver = scanner.nextLine();
        if (receiver.equals(loggedIn)) {
            System.out.println("You can't transfer money to the same account!");
            return;
        }
        if (!CardGenerator.passesLuhn(receiver)) {
            System.out.println("Probably you made a mistake in the card number. Please try again!");
            return;
        }
        if (!service.exists(receiver)) {
            System.out.println("Such a card does not exist.");
            return;
        }
        System.out.println("Enter how much money you want to transfer:");
        int amount = Integer.parseInt(scanner.nextLine());
        boolean success = service.transfer(loggedIn, receiver, amount);
        System.out.println(success ? "Success!" : "Not enough money!");
    }

    private void closeAccount() {
        service.closeAccount(loggedIn);
        loggedIn = null;
        System.out.println("The account has been closed!");
    }

    private void logOut() {
        loggedIn = null;
        System.out.println("You have successfully logged out!");
    }
}

package banking;

import java.util.Scanner;

public class Menu {
    private final Scanner scanner = new Scanner(System.in);
    private final CardRepository repository;
    private boolean exit = false;

    public Menu(CardRepository repository) {
        this.repository = repository;
    }

    public void run() {
        while (!exit) {
            System.out.println("1. Create an account");
            System.out.println("2. Log into account");
            System.out.println("0. Exit");
            int choice = scanner.nextInt();
            System.out.println();
            switch (choice) {
                case 1:
                    createAccount();
                    break;
                case 2:
                    logIn();
                    break;
                case 0:
                    exit = true;
                    break;
            }
        }
        System.out.println("Bye!");
    }

    private void createAccount() {
        Card card = Card.generate();
        repository.save(card);
        System.out.println("Your card has been created");
        System.out.println("Your card number:");
        System.out.println(card.getNumber());
        System.out.println("Your card PIN:");
        System.out.println(card.getPin());
        System.out.println();
    }

    private void logIn() {
        System.out.println("Enter your card number:");
        String number = scanner.next();
        System.out.println("Enter your PIN:");
        String pin = scanner.next();
        System.out.println();
        Card card = repository.find(number);
        if (card == null || !card.getPin().equals(pin)) {
            System.out.println("Wrong card number or PIN!");
            System.out.println();
            return;
        }
        System.out.println("You have successfully logged in!");
        System.out.println();
        accountMenu(number);
    }

    private void accountMenu(String number) {
        while (!exit) {
            System.out.println("1. Balance");
            System.out.println("2. Add income");
            System.out.println("3. Do transfer");
            System.out.println("4. Close account");
            System.out.println("5. Log out");
            System.out.println("0. Exit");
            int choice = scanner.nextInt();
            System.out.println();
            switch (choice) {
                case 1:
                    System.out.println("Balance: " + repository.find(number).getBalance());
                    break;
                case 2:
                    System.out.println("Enter income:");
                    repository.addIncome(number, scanner.nextLong());
                    System.out.println("Income was added!");
                    break;
                case 3:
                    transfer(number);
                    break;
                case 4:
                    repository.delete(number);
                    System.out.println("The account has been closed!");
                    System.out.println();
                    return;
                case 5:
                    System.out.println("You have successfully logged out!");
                    System.out.println();
                    return;
                case 0:
                    exit = true;
                    break;
            }
            System.out.println();
        }
    }

    private void transfer(String number) {
        System.out.println("Transfer");
        System.out.println("Enter card number:");
        String receiver = scanner.next();
        if (receiver.equals(number)) {
            System.out.println("You can't transfer money to the same account!");
            return;
        }
        if (!Luhn.isValid(receiver)) {
            System.out.println("Probably you made a mistake in the card number. Please try again!");
            return;
        }
        if (repository.find(receiver) == null) {
            System.out.println("Such a card does not exist.");
            return;
        }
        System.out.println("Enter how much money you want to transfer:");
        long amount = scanner.nextLong();
        if (amount > repository.find(number).getBalance()) {
            System.out.println("Not enough money!");
            return;
        }
        repository.transfer(number, receiver, amount);
        System.out.println("Success!");
    }
}

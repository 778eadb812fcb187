package banking;

import java.util.Scanner;

public class UserInterface {
    private final BankService service;
    private final Scanner scanner = new Scanner(System.in);

    public UserInterface(BankService service) {
        this.service = service;
    }

    public void start() {
        while (true) {
            System.out.println("1. Create an account");
            System.out.println("2. Log into account");
            System.out.println("0. Exit");
            System.out.print(">");
            String choice = scanner.nextLine();
            if (choice.equals("1")) {
                String[] card = service.createCard();
                System.out.println("\nYour card has been created");
                System.out.println("Your card number:\n" + card[0]);
                System.out.println("Your card PIN:\n" + card[1] + "\n");
            } else if (choice.equals("2")) {
                System.out.println("\nEnter your card number:");
                String number = scanner.nextLine();
                System.out.println("Enter your PIN:");
                String pin = scanner.nextLine();
                if (service.checkPin(number, pin)) {
                    System.out.println("\nYou have successfully logged in!\n");
                    if (!session(number)) {
                        break;
                    }
                } else {
                    System.out.println("\nWrong card number or PIN!\n");
                }
            } else if (choice.equals("0")) {
                break;
            } else {
                System.out.println("Wrong choice, try again");
            }
        }
        System.out.println("\nBye!");
    }

    private boolean session(String number) {
        while (true) {
            System.out.println("1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit");
            System.out.print(">");
            String choice = scanner.nextLine();
            switch (choice) {
                case "1":
                    System.out.println("\nBalance: " + service.getBalance(number) + "\n");
                    break;
                case "2":
                    System.out.println("\nEnter income:");
                    service.addIncome(number, Integer.parseInt(scanner.nextLine()));
                    System.out.println("Income was added!\n");
                    break;
                case "3":
                    doTransfer(number);
                    break;
                case "4":
                    service.closeAccount(number);
                    System.out.println("\nThe account has been closed!\n");
                    return true;
                case "5":
                    System.out.println("\nYou have successfully logged out!\n");
                    return true;
                case "0":
                    return false;
                default:
                    System.out.println("Wrong choice, try again");
            }
        }
    }

    private void doTransfer(String number) {
        System.out.println("\nTransfer\nEnter card number:");
        String to = scanner.nextLine();
        String error = service.checkReceiver(number, to);
        if (error != null) {
            System.out.println(error + "\n");
            return;
        }
        System.out.println("Enter how much money you want to transfer:");
        int money = Integer.parseInt(scanner.nextLine());
        if (service.transfer(number, to, money)) {
            System.out.println("Success!\n");
        } else {
            System.out.println("Not enough money!\n");
        }
    }
}

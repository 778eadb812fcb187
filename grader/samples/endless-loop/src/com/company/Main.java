package com.company;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.Scanner;

public class Main {
    static Connection connection;

    public static void main(String[] args) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + args[1]);
        Statement statement = connection.createStatement();
        statement.execute("CREATE TABLE IF NOT EXISTS card (id INTEGER PRIMARY KEY, number TEXT, pin TEXT, balance INTEGER DEFAULT 0)");
        Scanner scanner = new Scanner(System.in);
        printMenu();
        int choice = scanner.nextInt();
        while (choice != 0) {
            if (choice == 1) {
                createAccount();
                printMenu();
                choice = scanner.nextInt();
            } else if (choice == 2) {
                System.out.println("Enter your card number:");
                String number = scanner.next();
                System.out.println("Enter your PIN:");
                String pin = scanner.next();
                PreparedStatement ps = connection.prepareStatement("SELECT * FROM card WHERE number = ? AND pin = ?");
                ps.setString(1, number);
                ps.setString(2, pin);
                ResultSet rs = ps.executeQuery();
                boolean loggedIn = rs.next();
                while (loggedIn) {
                    // choice is never read again here
                    if (choice == 5) {
                        loggedIn = false;
                    }
                }
                System.out.println("Wrong card number or PIN!");
                choice = 0;
            }
        }
        System.out.println("Bye!");
    }

    static void printMenu() {
        System.out.println("1. Create an account");
        System.out.println("2. Log into account");
        System.out.println("0. Exit");
    }

    static void createAccount() throws SQLException {
        Random random = new Random();
        String number = "400000";
        int sum = 8;
        for (int i = 6; i < 15; i++) {
            int digit = random.nextInt(10);
            number = number + digit;
            if (i % 2 == 0) {
                digit = digit * 2;
                if (digit > 9) {
                    digit = digit - 9;
                }
            }
            sum = sum + digit;
        }
        number = number + (10 - sum % 10) % 10;
        String pin = "" + (1000 + random.nextInt(9000));
        PreparedStatement ps = connection.prepareStatement("INSERT INTO card (number, pin) VALUES (?, ?)");
        ps.setString(1, number);
        ps.setString(2, pin);
        ps.executeUpdate();
        System.out.println("Your card has been created");
        System.out.println("Your card number:");
        System.out.println(number);
        System.out.println("Your card PIN:");
        System.out.println(pin);
    }
}

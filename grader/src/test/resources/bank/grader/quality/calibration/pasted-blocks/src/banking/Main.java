package banking;

import java.sql.*;
import java.util.*;

public class Main {
    static Scanner sc = new Scanner(System.in);
    static String url;
    static Map<String, String> cards = new HashMap<>();
    static Random rnd = new Random();

    public static void main(String[] args) {
        url = "jdbc:sqlite:" + args[1];
        // create table
        try {
            Connection conn = DriverManager.getConnection(url);
            Statement stmt = conn.createStatement();
            stmt.execute("CREATE TABLE IF NOT EXISTS card (id INTEGER PRIMARY KEY, number TEXT, pin TEXT, balance INTEGER DEFAULT 0)");
            conn.close();
        } catch (SQLException e) {
            System.out.println(e.getMessage());
        }
        while (true) {
            System.out.println("1. Create an account");
            System.out.println("2. Log into account");
            System.out.println("0. Exit");
            String s = sc.nextLine();
            if (s.equals("1")) {
                create();
            } else if (s.equals("2")) {
                System.out.println("Enter your card number:");
                String num = sc.nextLine();
                System.out.println("Enter your PIN:");
                String p = sc.nextLine();
                boolean ok = false;
                try {
                    Connection conn = DriverManager.getConnection(url);
                    PreparedStatement ps = conn.prepareStatement("SELECT * FROM card WHERE number = ? AND pin = ?");
                    ps.setString(1, num);
                    ps.setString(2, p);
                    ResultSet rs = ps.executeQuery();
                    if (rs.next()) {
                        ok = true;
                    }
                    conn.close();
                } catch (SQLException e) {
                    System.out.println(e.getMessage());
                }
                if (ok) {
                    System.out.println("You have successfully logged in!");
                    menu(num);
                } else {
                    System.out.println("Wrong card number or PIN!");
                }
            } else if (s.equals("0")) {
                System.out.println("Bye!");
                break;
            }
        }
    }

    static void create() {
        String num = "400000";
        for (int i = 0; i < 9; i++) {
            num += rnd.nextInt(10);
        }
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int d = num.charAt(i) - 48;
            if (i % 2 == 0) {
                d *= 2;
                if (d > 9) d -= 9;
            }
            sum += d;
        }
        num += (10 - sum % 10) % 10;
        String pin = "";
        for (int i = 0; i < 4; i++) {
            pin += rnd.nextInt(10);
        }
        //cards.put(num, pin);
        try {
            Connection conn = DriverManager.getConnection(url);
            PreparedStatement ps = conn.prepareStatement("INSERT INTO card (number, pin) VALUES (?, ?)");
            ps.setString(1, num);
            ps.setString(2, pin);
            ps.executeUpdate();
            conn.close();
        } catch (SQLException e) {
            System.out.println(e.getMessage());
        }
        System.out.println("Your card has been created");
        System.out.println("Your card number:");
        System.out.println(num);
        System.out.println("Your card PIN:");
        System.out.println(pin);
    }

    static void menu(String num) {
        boolean flag = true;
        while (flag) {
            System.out.println("1. Balance");
            System.out.println("2. Add income");
            System.out.println("3. Do transfer");
            System.out.println("4. Close account");
            System.out.println("5. Log out");
            System.out.println("0. Exit");
            String s = sc.nextLine();
            if (s.equals("1")) {
                try {
                    Connection conn = DriverManager.getConnection(url);
                    PreparedStatement ps = conn.prepareStatement("SELECT balance FROM card WHERE number = ?");
                    ps.setString(1, num);
                    ResultSet rs = ps.executeQuery();
                    System.out.println("Balance: " + rs.getInt("balance"));
                    conn.close();
                } catch (SQLException e) {
                    System.out.println(e.getMessage());
                }
            } else if (s.equals("2")) {
                System.out.println("Enter income:");
                int income = Integer.parseInt(sc.nextLine());
                try {
                    Connection conn = DriverManager.getConnection(url);
                    PreparedStatement ps = conn.prepareStatement("UPDATE card SET balance = balance + ? WHERE number = ?");
                    ps.setInt(1, income);
                    ps.setString(2, num);
                    ps.executeUpdate();
                    conn.close();
                } catch (SQLException e) {
                    System.out.println(e.getMessage());
                }
                System.out.println("Income was added!");
            } else if (s.equals("3")) {
                System.out.println("Enter card number:");
                String to = sc.nextLine();
                int sum = 0;
                for (int i = 0; i < to.length(); i++) {
                    int d = to.charAt(i) - 48;
                    if (i % 2 == 0) {
                        d *= 2;
                        if (d > 9) d -= 9;
                    }
                    sum += d;
                }
                if (sum % 10 != 0) {
                    System.out.println("Probably you made a mistake in the card number. Please try again!");
                    continue;
                }
                if (to.equals(num)) {
                    System.out.println("You can't transfer money to the same account!");
                    continue;
                }
                boolean exists = false;
                int balance = 0;
                try {
                    Connection conn = DriverManager.getConnection(url);
                    PreparedStatement ps = conn.prepareStatement("SELECT * FROM card WHERE number = ?");
                    ps.setString(1, to);
                    ResultSet rs = ps.executeQuery();
                    if (rs.next()) {
                        exists = true;
                    }
                    PreparedStatement ps2 = conn.prepareStatement("SELECT balance FROM card WHERE number = ?");
                    ps2.setString(1, num);
                    ResultSet rs2 = ps2.executeQuery();
                    balance = rs2.getInt("balance");
                    conn.close();
                } catch (SQLException e) {
                    System.out.println(e.getMessage());
                }
                if (exists) {
                    System.out.println("Enter how much money you want to transfer:");
                    int money = Integer.parseInt(sc.nextLine());
                    if (money > balance) {
                        System.out.println("Not enough money!");
                    } else {
                        try {
                            Connection conn = DriverManager.getConnection(url);
                            PreparedStatement ps = conn.prepareStatement("UPDATE card SET balance = balance - ? WHERE number = ?");
                            ps.setInt(1, money);
                            ps.setString(2, num);
                            ps.executeUpdate();
                            PreparedStatement ps2 = conn.prepareStatement("UPDATE card SET balance = balance + ? WHERE number = ?");
                            ps2.setInt(1, money);
                            ps2.setString(2, to);
                            ps2.executeUpdate();
                            conn.close();
                            System.out.println("Success!");
                        } catch (SQLException e) {
                            System.out.println(e.getMessage());
                        }
                    }
                } else {
                    System.out.println("Such a card does not exist.");
                }
            } else if (s.equals("4")) {
                try {
                    Connection conn = DriverManager.getConnection(url);
                    PreparedStatement ps = conn.prepareStatement("DELETE FROM card WHERE number = ?");
                    ps.setString(1, num);
                    ps.executeUpdate();
                    conn.close();
                } catch (SQLException e) {
                    System.out.println(e.getMessage());
                }
                System.out.println("The account has been closed!");
                flag = false;
            } else if (s.equals("5")) {
                System.out.println("You have successfully logged out!");
                flag = false;
            } else if (s.equals("0")) {
                System.out.println("Bye!");
                System.exit(0);
            }
        }
    }
}

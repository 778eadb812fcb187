package banking;

import java.sql.*;
import org.sqlite.SQLiteDataSource;

public class DataBase {
    static Connection con;
    static Statement statement;

    public static void createNewDatabase() {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + Main.fileName);
        try {
            con = dataSource.getConnection();
            statement = con.createStatement();
            statement.executeUpdate("CREATE TABLE IF NOT EXISTS card (id INTEGER, number TEXT, pin TEXT, balance INTEGER DEFAULT 0)");
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public static void insert(String number, String pin) {
        try {
            statement.executeUpdate("INSERT INTO card (number, pin) VALUES ('" + number + "','" + pin + "')");
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public static boolean check(String number, String pin) {
        try {
            ResultSet rs = statement.executeQuery("SELECT * FROM card WHERE number = '" + number + "' AND pin = '" + pin + "'");
            return rs.next();
        } catch (SQLException e) {
            e.printStackTrace();
        }
        return false;
    }

    public static boolean isExist(String number) {
        try {
            ResultSet rs = statement.executeQuery("SELECT * FROM card WHERE number = '" + number + "'");
            return rs.next();
        } catch (SQLException e) {
            e.printStackTrace();
        }
        return false;
    }

    public static int getBalance(String number) {
        try {
            ResultSet rs = statement.executeQuery("SELECT balance FROM card WHERE number = '" + number + "'");
            return rs.getInt("balance");
        } catch (SQLException e) {
            e.printStackTrace();
        }
        return 0;
    }

    public static void showBalance(String number) {
        try {
            ResultSet rs = statement.executeQuery("SELECT balance FROM card WHERE number = '" + number + "'");
            System.out.println("Balance: " + rs.getInt("balance"));
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public static void addIncome(String number) {
        System.out.println("Enter income:");
        int income = Menu.scanner.nextInt();
        try {
            statement.executeUpdate("UPDATE card SET balance = balance + " + income + " WHERE number = '" + number + "'");
            System.out.println("Income was added!");
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public static void transfer(String from, String to, int sum) {
        try {
            statement.executeUpdate("UPDATE card SET balance = balance - " + sum + " WHERE number = '" + from + "'");
            statement.executeUpdate("UPDATE card SET balance = balance + " + sum + " WHERE number = '" + to + "'");
            System.out.println("Success!");
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public static void closeAccount(String number) {
        try {
            statement.executeUpdate("DELETE FROM card WHERE number = '" + number + "'");
            System.out.println("The account has been closed!");
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }
}

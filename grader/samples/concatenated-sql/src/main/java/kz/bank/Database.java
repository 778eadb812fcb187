package kz.bank;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** All queries to the database. */
public class Database {
    private Connection connection;

    public Database(String fileName) {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + fileName);
            run("CREATE TABLE IF NOT EXISTS card ("
                    + "id INTEGER PRIMARY KEY AUTOINCREMENT, "
                    + "number TEXT UNIQUE NOT NULL, "
                    + "pin TEXT NOT NULL, "
                    + "balance INTEGER NOT NULL DEFAULT 0)");
        } catch (SQLException e) {
            System.out.println("Can not open the database: " + e.getMessage());
        }
    }

    public void insert(String number, String pin) {
        run("INSERT INTO card (number, pin) VALUES ('" + number + "', '" + pin + "')");
    }

    public boolean exists(String number, String pin) {
        return count("SELECT COUNT(*) FROM card WHERE number = '" + number + "' AND pin = '" + pin + "'") > 0;
    }

    public boolean exists(String number) {
        return count("SELECT COUNT(*) FROM card WHERE number = '" + number + "'") > 0;
    }

    public long balance(String number) {
        return count("SELECT balance FROM card WHERE number = '" + number + "'");
    }

    public void add(String number, long amount) {
        run("UPDATE card SET balance = balance + " + amount + " WHERE number = '" + number + "'");
    }

    /** takes from one card and gives to the other, in one transaction */
    public void transfer(String from, String to, long amount) {
        try {
            connection.setAutoCommit(false);
            add(from, -amount);
            add(to, amount);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            System.out.println("Database error: " + e.getMessage());
        }
    }

    public void delete(String number) {
        run("DELETE FROM card WHERE number = '" + number + "'");
    }

    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            System.out.println("Database error: " + e.getMessage());
        }
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            System.out.println("Database error: " + e.getMessage());
        }
    }

    private long count(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getLong(1) : 0;
        } catch (SQLException e) {
            System.out.println("Database error: " + e.getMessage());
            return 0;
        }
    }
}

package bank;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * All accounts of the bank. They are kept in a map because it is faster,
 * the database is only used for the cards.
 */
class Accounts {
    private final Map<String, Account> map = new HashMap<>();
    private final Connection connection;

    Accounts(String file) throws Exception {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement s = connection.createStatement()) {
            s.execute("CREATE TABLE IF NOT EXISTS cards (number TEXT PRIMARY KEY, pin TEXT NOT NULL)");
        }
        load();
    }

    private void load() throws Exception {
        try (Statement s = connection.createStatement(); ResultSet r = s.executeQuery("SELECT * FROM cards")) {
            while (r.next()) {
                Account a = new Account(r.getString(1), r.getString(2));
                map.put(a.number, a);
            }
        }
    }

    void add(Account a) throws Exception {
        try (PreparedStatement p = connection.prepareStatement("INSERT INTO cards VALUES (?, ?)")) {
            p.setString(1, a.number);
            p.setString(2, a.pin);
            p.execute();
        }
        map.put(a.number, a);
    }

    void remove(Account a) throws Exception {
        try (PreparedStatement p = connection.prepareStatement("DELETE FROM cards WHERE number = ?")) {
            p.setString(1, a.number);
            p.execute();
        }
        map.remove(a.number);
    }

    Account get(String number) {
        return map.get(number);
    }
}

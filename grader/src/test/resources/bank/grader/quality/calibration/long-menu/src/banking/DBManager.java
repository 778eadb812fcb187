package banking;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteDataSource;

public class DBManager {
    String url;

    public DBManager(String fileName) {
        this.url = "jdbc:sqlite:" + fileName;
    }

    public Connection connect() throws SQLException {
        SQLiteDataSource dataSource = new SQLiteDataSource();
        dataSource.setUrl(url);
        return dataSource.getConnection();
    }

    public void createNewTable() {
        try (Connection con = connect()) {
            Statement statement = con.createStatement();
            statement.executeUpdate("CREATE TABLE IF NOT EXISTS card("
                    + "id INTEGER PRIMARY KEY,"
                    + "number TEXT NOT NULL,"
                    + "pin TEXT NOT NULL,"
                    + "balance INTEGER DEFAULT 0)");
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public void insertCard(String number, String pin) {
        try (Connection con = connect()) {
            Statement statement = con.createStatement();
            statement.executeUpdate("INSERT INTO card (number, pin) VALUES ('" + number + "', '" + pin + "')");
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public boolean login(String number, String pin) {
        boolean result = false;
        try (Connection con = connect()) {
            PreparedStatement ps = con.prepareStatement("SELECT * FROM card WHERE number = ? AND pin = ?");
            ps.setString(1, number);
            ps.setString(2, pin);
            ResultSet rs = ps.executeQuery();
            result = rs.next();
        } catch (SQLException e) {
            e.printStackTrace();
        }
        return result;
    }

    public boolean cardExists(String number) {
        boolean result = false;
        try (Connection con = connect()) {
            PreparedStatement ps = con.prepareStatement("SELECT * FROM card WHERE number = ?");
            ps.setString(1, number);
            ResultSet rs = ps.executeQuery();
            result = rs.next();
        } catch (SQLException e) {
            e.printStackTrace();
        }
        return result;
    }

    public int getBalance(String number) {
        int balance = 0;
        try (Connection con = connect()) {
            PreparedStatement ps = con.prepareStatement("SELECT balance FROM card WHERE number = ?");
            ps.setString(1, number);
            ResultSet rs = ps.executeQuery();
            if (rs.next()) {
                balance = rs.getInt("balance");
            }
        } catch (SQLException e) {
            e.printStackTrace();
        }
        return balance;
    }

    public void addIncome(String number, int income) {
        try (Connection con = connect()) {
            PreparedStatement ps = con.prepareStatement("UPDATE card SET balance = balance + ? WHERE number = ?");
            ps.setInt(1, income);
            ps.setString(2, number);
            ps.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public void deleteCard(String number) {
        try (Connection con = connect()) {
            PreparedStatement ps = con.prepareStatement("DELETE FROM card WHERE number = ?");
            ps.setString(1, number);
            ps.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }
}

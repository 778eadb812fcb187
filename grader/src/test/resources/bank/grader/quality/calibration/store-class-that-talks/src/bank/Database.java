package bank;

import java.sql.*;

public class Database {
    private final String url;

    public Database(String fileName) {
        url = "jdbc:sqlite:" + fileName;
    }

    private Connection connect() {
        Connection conn = null;
        try {
            conn = DriverManager.getConnection(url);
        } catch (SQLException e) {
            System.out.println(e.getMessage());
        }
        return conn;
    }

    public void createTable() {
        String sql = "CREATE TABLE IF NOT EXISTS card (id INTEGER PRIMARY KEY AUTOINCREMENT,"
                + " number TEXT, pin TEXT, balance INTEGER DEFAULT 0);";
        try (Connection conn = connect(); Statement stmt = conn.createStatement()) {
            stmt.execute(sql);
        } catch (SQLException e) {
            System.out.println(e.getMessage());
        }
    }

    public void insert(String number, String pin) {
        String sql = "INSERT INTO card(number, pin) VALUES(?, ?)";
        try (Connection conn = connect(); PreparedStatement pstmt = conn.prepareStatement(sql)) {
            pstmt.setString(1, number);
            pstmt.setString(2, pin);
            pstmt.executeUpdate();
        } catch (SQLException e) {
            System.out.println(e.getMessage());
        }
    }

    public boolean checkPin(String number, String pin) {
        String sql = "SELECT * FROM card WHERE number = ? AND pin = ?";
        try (Connection conn = connect(); PreparedStatement pstmt = conn.prepareStatement(sql)) {
            pstmt.setString(1, number);
            pstmt.setString(2, pin);
            ResultSet rs = pstmt.executeQuery();
            return rs.next();
        } catch (SQLException e) {
            e.printStackTrace();
            return false;
        }
    }

    public boolean exists(String number) {
        String sql = "SELECT * FROM card WHERE number = ?";
        try (Connection conn = connect(); PreparedStatement pstmt = conn.prepareStatement(sql)) {
            pstmt.setString(1, number);
            ResultSet rs = pstmt.executeQuery();
            return rs.next();
        } catch (SQLException e) {
            e.printStackTrace();
            return false;
        }
    }

    public int getBalance(String number) {
        String sql = "SELECT balance FROM card WHERE number = ?";
        try (Connection conn = connect(); PreparedStatement pstmt = conn.prepareStatement(sql)) {
            pstmt.setString(1, number);
            ResultSet rs = pstmt.executeQuery();
            return rs.getInt("balance");
        } catch (SQLException e) {
            e.printStackTrace();
            return 0;
        }
    }

    public void addIncome(String number, int income) {
        String sql = "UPDATE card SET balance = balance + ? WHERE number = ?";
        try (Connection conn = connect(); PreparedStatement pstmt = conn.prepareStatement(sql)) {
            pstmt.setInt(1, income);
            pstmt.setString(2, number);
            pstmt.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public void transfer(String from, String to, int amount) {
        if (from.equals(to)) {
            System.out.println("You can't transfer money to the same account!");
            return;
        }
        if (getBalance(from) < amount) {
            System.out.println("Not enough money!");
            return;
        }
        String sql = "UPDATE card SET balance = balance + ? WHERE number = ?";
        try (Connection conn = connect()) {
            conn.setAutoCommit(false);
            try (PreparedStatement pstmt1 = conn.prepareStatement(sql);
                 PreparedStatement pstmt2 = conn.prepareStatement(sql)) {
                pstmt1.setInt(1, -amount);
                pstmt1.setString(2, from);
                pstmt1.executeUpdate();
                pstmt2.setInt(1, amount);
                pstmt2.setString(2, to);
                pstmt2.executeUpdate();
                conn.commit();
                System.out.println("Success!");
            } catch (SQLException e) {
                conn.rollback();
                e.printStackTrace();
            }
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public void delete(String number) {
        String sql = "DELETE FROM card WHERE number = ?";
        try (Connection conn = connect(); PreparedStatement pstmt = conn.prepareStatement(sql)) {
            pstmt.setString(1, number);
            pstmt.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }
}

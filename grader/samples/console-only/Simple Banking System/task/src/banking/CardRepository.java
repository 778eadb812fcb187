package banking;

import org.sqlite.SQLiteDataSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class CardRepository {
    private final SQLiteDataSource dataSource;

    public CardRepository(String fileName) {
        dataSource = new SQLiteDataSource();
        dataSource.setUrl("jdbc:sqlite:" + fileName);
    }

    public void createTable() {
        try (Connection con = dataSource.getConnection();
             Statement statement = con.createStatement()) {
            statement.executeUpdate("CREATE TABLE IF NOT EXISTS card (" +
                    "id INTEGER PRIMARY KEY," +
                    "number TEXT NOT NULL UNIQUE," +
                    "pin TEXT NOT NULL," +
                    "balance INTEGER DEFAULT 0)");
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public void save(Card card) {
        String sql = "INSERT INTO card (number, pin, balance) VALUES (?, ?, ?)";
        try (Connection con = dataSource.getConnection();
             PreparedStatement statement = con.prepareStatement(sql)) {
            statement.setString(1, card.getNumber());
            statement.setString(2, card.getPin());
            statement.setLong(3, card.getBalance());
            statement.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public Card find(String number) {
        String sql = "SELECT number, pin, balance FROM card WHERE number = ?";
        try (Connection con = dataSource.getConnection();
             PreparedStatement statement = con.prepareStatement(sql)) {
            statement.setString(1, number);
            try (ResultSet rs = statement.executeQuery()) {
                if (rs.next()) {
                    return new Card(rs.getString("number"), rs.getString("pin"), rs.getLong("balance"));
                }
            }
        } catch (SQLException e) {
            e.printStackTrace();
        }
        return null;
    }

    public void addIncome(String number, long income) {
        String sql = "UPDATE card SET balance = balance + ? WHERE number = ?";
        try (Connection con = dataSource.getConnection();
             PreparedStatement statement = con.prepareStatement(sql)) {
            statement.setLong(1, income);
            statement.setString(2, number);
            statement.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public void transfer(String from, String to, long amount) {
        String withdraw = "UPDATE card SET balance = balance - ? WHERE number = ?";
        String deposit = "UPDATE card SET balance = balance + ? WHERE number = ?";
        try (Connection con = dataSource.getConnection()) {
            con.setAutoCommit(false);
            try (PreparedStatement first = con.prepareStatement(withdraw);
                 PreparedStatement second = con.prepareStatement(deposit)) {
                first.setLong(1, amount);
                first.setString(2, from);
                first.executeUpdate();
                second.setLong(1, amount);
                second.setString(2, to);
                second.executeUpdate();
                con.commit();
            } catch (SQLException e) {
                con.rollback();
                e.printStackTrace();
            }
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }

    public void delete(String number) {
        try (Connection con = dataSource.getConnection();
             PreparedStatement statement = con.prepareStatement("DELETE FROM card WHERE number = ?")) {
            statement.setString(1, number);
            statement.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
        }
    }
}

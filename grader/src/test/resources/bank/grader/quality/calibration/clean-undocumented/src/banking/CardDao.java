package banking;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

public class CardDao {
    private static final String CREATE = "CREATE TABLE IF NOT EXISTS card ("
            + "id INTEGER PRIMARY KEY, number TEXT, pin TEXT, balance INTEGER DEFAULT 0)";
    private static final String INSERT = "INSERT INTO card (number, pin) VALUES (?, ?)";
    private static final String SELECT = "SELECT number, pin, balance FROM card WHERE number = ?";
    private static final String UPDATE = "UPDATE card SET balance = balance + ? WHERE number = ?";
    private static final String DELETE = "DELETE FROM card WHERE number = ?";

    private final String url;

    public CardDao(String url) {
        this.url = url;
    }

    public void createTable() {
        try (Connection connection = DriverManager.getConnection(url);
             Statement statement = connection.createStatement()) {
            statement.executeUpdate(CREATE);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the table", e);
        }
    }

    public void save(Card card) {
        try (Connection connection = DriverManager.getConnection(url);
             PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, card.getNumber());
            statement.setString(2, card.getPin());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot save the card", e);
        }
    }

    public Card find(String number) {
        try (Connection connection = DriverManager.getConnection(url);
             PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, number);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return null;
                }
                return new Card(row.getString("number"), row.getString("pin"), row.getInt("balance"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the card", e);
        }
    }

    public void addToBalance(String number, int amount) {
        try (Connection connection = DriverManager.getConnection(url)) {
            addToBalance(connection, number, amount);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot change the balance", e);
        }
    }

    public void transfer(String from, String to, int amount) {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            addToBalance(connection, from, -amount);
            addToBalance(connection, to, amount);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot transfer", e);
        }
    }

    public void delete(String number) {
        try (Connection connection = DriverManager.getConnection(url);
             PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setString(1, number);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot delete the card", e);
        }
    }

    private void addToBalance(Connection connection, String number, int amount) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPDATE)) {
            statement.setInt(1, amount);
            statement.setString(2, number);
            statement.executeUpdate();
        }
    }
}

package banking.store;

import banking.card.Card;
import banking.card.CardIssuer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Keeps accounts in an SQLite file. Every change is on the disk when the method returns. */
public class AccountStore implements AutoCloseable {
    private static final String CREATE_TABLE = """
            CREATE TABLE IF NOT EXISTS card (
              id INTEGER PRIMARY KEY,
              number TEXT NOT NULL UNIQUE,
              pin TEXT NOT NULL,
              balance INTEGER NOT NULL DEFAULT 0)""";

    private final Connection connection;
    private final CardIssuer issuer = new CardIssuer();

    private AccountStore(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the file, and creates the table in it unless it is there already.
     *
     * @throws StoreException if the file is no database or cannot be written
     */
    public static AccountStore open(String fileName) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + fileName);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(CREATE_TABLE);
            }
            return new AccountStore(connection);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Issues a card whose number nobody has yet and opens an empty account for it. */
    public Card createAccount() {
        Card card = issuer.issue();
        while (exists(card.number())) {
            card = issuer.issue();
        }
        update("INSERT INTO card (number, pin) VALUES (?, ?)", card.number(), card.pin());
        return card;
    }

    /** Tells whether there is a card with this number and this PIN. */
    public boolean isRight(String number, String pin) {
        return find("SELECT 1 FROM card WHERE number = ? AND pin = ?", number, pin).isPresent();
    }

    /** Tells whether any account has this card number. */
    public boolean exists(String number) {
        return find("SELECT 1 FROM card WHERE number = ?", number).isPresent();
    }

    /** Returns what is on the account, in whole tenge; 0 for an unknown number. */
    public long balance(String number) {
        return find("SELECT balance FROM card WHERE number = ?", number).orElse(0L);
    }

    /** Pays in an amount, which must be positive. */
    public void addIncome(String number, long amount) {
        update("UPDATE card SET balance = balance + ? WHERE number = ?", amount, number);
    }

    /**
     * Moves money between two accounts, or leaves both as they are.
     *
     * @return whether the sender had enough money for it
     */
    public boolean transfer(String sender, String receiver, long amount) {
        try {
            connection.setAutoCommit(false);
            boolean covered = withdraw(sender, amount);
            if (covered) {
                addIncome(receiver, amount);
            }
            connection.commit();
            return covered;
        } catch (SQLException e) {
            throw new StoreException(e);
        } finally {
            endTransaction();
        }
    }

    /** Removes the account together with its card. */
    public void closeAccount(String number) {
        update("DELETE FROM card WHERE number = ?", number);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private boolean withdraw(String number, long amount) {
        String sql = "UPDATE card SET balance = balance - ? WHERE number = ? AND balance >= ?";
        return update(sql, amount, number, amount) == 1;
    }

    // After a commit there is nothing left to roll back, so it is right in either case.
    private void endTransaction() {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private Optional<Long> find(String sql, Object... values) {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private int update(String sql, Object... values) {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;

public class CardDao {
    private Connection connection;

    public CardDao(String file) {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    public void insert(String number, String pin) {
        PreparedStatement statement = connection.prepareStatement("INSERT INTO card (number, pin) VALUES (?, ?)");
        statement.setString(1, number);
        statement.setString(2, pin);
        statement.executeUpdate();
    }
}

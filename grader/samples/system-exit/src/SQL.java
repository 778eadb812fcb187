import java.sql.*;

public class SQL {
    static Connection c;

    static void open(String file) {
        try {
            c = DriverManager.getConnection("jdbc:sqlite:" + file);
            c.createStatement().execute("create table if not exists card (id integer primary key, number varchar(16), pin varchar(4), balance bigint default 0)");
        } catch (SQLException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    static void insert(Account a) {
        try {
            PreparedStatement p = c.prepareStatement("insert into card (number, pin) values (?, ?)");
            p.setString(1, a.number);
            p.setString(2, a.pin);
            p.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    static Account find(String number) {
        try {
            PreparedStatement p = c.prepareStatement("select * from card where number = ?");
            p.setString(1, number);
            ResultSet r = p.executeQuery();
            if (!r.next()) {
                return null;
            }
            Account a = new Account();
            a.number = r.getString("number");
            a.pin = r.getString("pin");
            a.balance = r.getLong("balance");
            r.close();
            return a;
        } catch (SQLException e) {
            e.printStackTrace();
            System.exit(2);
            return null;
        }
    }

    static void add(String number, long money) {
        try {
            PreparedStatement p = c.prepareStatement("update card set balance = balance + ? where number = ?");
            p.setLong(1, money);
            p.setString(2, number);
            p.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    static void delete(String number) {
        try {
            PreparedStatement p = c.prepareStatement("delete from card where number = ?");
            p.setString(1, number);
            p.executeUpdate();
        } catch (SQLException e) {
            e.printStackTrace();
            System.exit(2);
        }
    }
}

package kz.student.bank;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Деректер коры: барлык SQL сураныстары осы класста.
 */
public class DerekterQory {
    private Connection baylanys;

    public DerekterQory(String fail) {
        try {
            baylanys = DriverManager.getConnection("jdbc:sqlite:" + fail);
            try (Statement st = baylanys.createStatement()) {
                st.execute("CREATE TABLE IF NOT EXISTS card ("
                        + "id INTEGER PRIMARY KEY, "
                        + "number TEXT NOT NULL UNIQUE, "
                        + "pin TEXT NOT NULL, "
                        + "balance INTEGER NOT NULL DEFAULT 0)");
            }
        } catch (SQLException e) {
            System.out.println("Деректер коры ашылмады: " + e.getMessage());
        }
    }

    /** Жана картаны косады. */
    public void qosu(String nomir, String pin) {
        oryndau("INSERT INTO card (number, pin) VALUES (?, ?)", nomir, pin);
    }

    /** Номір мен PIN сайкес келе ме? */
    public boolean durysPin(String nomir, String pin) {
        return san("SELECT COUNT(*) FROM card WHERE number = ? AND pin = ?", nomir, pin) == 1;
    }

    /** Ондай карта бар ма? */
    public boolean bar(String nomir) {
        return san("SELECT COUNT(*) FROM card WHERE number = ?", nomir) == 1;
    }

    /** Шоттагы акша. */
    public long balans(String nomir) {
        return san("SELECT balance FROM card WHERE number = ?", nomir);
    }

    /** Шотка акша косады. */
    public void kirisQosu(String nomir, long soma) {
        oryndau("UPDATE card SET balance = balance + ? WHERE number = ?", soma, nomir);
    }

    /** Аударым бір транзакцияда: не екі жазу да орындалады, не ешкайсысы. */
    public boolean audaru(String kimnen, String kimge, long soma) {
        try {
            baylanys.setAutoCommit(false);
            try {
                janarta(-soma, kimnen);
                janarta(soma, kimge);
                baylanys.commit();
                return true;
            } catch (SQLException e) {
                baylanys.rollback();
                return false;
            } finally {
                baylanys.setAutoCommit(true);
            }
        } catch (SQLException e) {
            return false;
        }
    }

    private void janarta(long soma, String nomir) throws SQLException {
        String sql = "UPDATE card SET balance = balance + ? WHERE number = ?";
        try (PreparedStatement st = baylanys.prepareStatement(sql)) {
            st.setLong(1, soma);
            st.setString(2, nomir);
            st.executeUpdate();
        }
    }

    /** Шотты жабады. */
    public void joyu(String nomir) {
        oryndau("DELETE FROM card WHERE number = ?", nomir);
    }

    /** Байланысты жабады. */
    public void jabu() {
        try {
            if (baylanys != null) {
                baylanys.close();
            }
        } catch (SQLException e) {
            System.out.println("Деректер коры жабылмады: " + e.getMessage());
        }
    }

    private void oryndau(String sql, Object... manderi) {
        try (PreparedStatement st = baylanys.prepareStatement(sql)) {
            for (int i = 0; i < manderi.length; i++) {
                st.setObject(i + 1, manderi[i]);
            }
            st.executeUpdate();
        } catch (SQLException e) {
            System.out.println("Деректер корынын катесі: " + e.getMessage());
        }
    }

    private long san(String sql, Object... manderi) {
        try (PreparedStatement st = baylanys.prepareStatement(sql)) {
            for (int i = 0; i < manderi.length; i++) {
                st.setObject(i + 1, manderi[i]);
            }
            try (ResultSet rs = st.executeQuery()) {
                return rs.next() ? rs.getLong(1) : 0;
            }
        } catch (SQLException e) {
            System.out.println("Деректер корынын катесі: " + e.getMessage());
            return 0;
        }
    }
}

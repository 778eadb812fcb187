package bank.grader.suite;

import java.util.Set;

/** Stores that transfer all or nothing, each in a style of its own: no check may notice them. */
enum AtomicStore implements StoreVariant {
  ATOMIC_DEBIT_FIRST(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        connection.setAutoCommit(false);
        try {
          change(connection, from, -amount);
          change(connection, to, amount);
          connection.commit();
          return true;
        } catch (SQLException e) {
          connection.rollback();
          return false;
        } finally {
          connection.setAutoCommit(true);
        }
      }
      """),
  ATOMIC_CREDIT_FIRST_AS_TEXT(
      """
      String columns() { return "id INTEGER PRIMARY KEY, number TEXT, pin TEXT, balance TEXT DEFAULT '0'"; }

      boolean transfer(String from, String to, long amount) throws SQLException {
        connection.setAutoCommit(false);
        try {
          change(connection, to, amount);
          change(connection, from, -amount);
          connection.commit();
        } catch (SQLException e) {
          connection.rollback();
          throw e;
        } finally {
          connection.setAutoCommit(true);
        }
        return true;
      }
      """),
  ATOMIC_IN_ONE_STATEMENT(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        run(connection, "UPDATE card SET balance = balance + CASE number WHEN '" + from + "' THEN -" + amount
            + " ELSE " + amount + " END WHERE number IN ('" + from + "', '" + to + "')");
        return true;
      }
      """),
  ATOMIC_ON_A_CONNECTION_EACH(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        try (Connection own = connect()) {
          own.setAutoCommit(false);
          change(own, from, -amount);
          change(own, to, amount);
          own.commit();
        }
        return true;
      }
      """),
  ATOMIC_WITHOUT_AUTOCOMMIT(
      """
      Connection connect() throws SQLException {
        Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        c.setAutoCommit(false);
        return c;
      }

      void done() throws SQLException { connection.commit(); }

      boolean transfer(String from, String to, long amount) throws SQLException {
        try {
          change(connection, from, -amount);
          change(connection, to, amount);
          connection.commit();
          return true;
        } catch (SQLException e) {
          connection.rollback();
          return false;
        }
      }
      """),
  ATOMIC_WITH_WAL_AND_REAL(
      """
      String columns() { return "number TEXT PRIMARY KEY, pin TEXT, balance REAL DEFAULT 0"; }

      Connection connect() throws SQLException {
        Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        run(c, "PRAGMA journal_mode = WAL");
        return c;
      }

      boolean transfer(String from, String to, long amount) throws SQLException {
        run(connection, "BEGIN IMMEDIATE");
        try {
          change(connection, from, -amount);
          change(connection, to, amount);
          run(connection, "COMMIT");
          return true;
        } catch (SQLException e) {
          run(connection, "ROLLBACK");
          return false;
        }
      }
      """),
  ATOMIC_WITH_REPLACE(
      """
      String columns() { return "number TEXT PRIMARY KEY, pin TEXT, balance INTEGER DEFAULT 0"; }

      void change(Connection c, String number, long by) throws SQLException {
        run(c, "REPLACE INTO card SELECT number, pin, balance + " + by + " FROM card WHERE number = '"
            + number + "'");
      }

      boolean transfer(String from, String to, long amount) throws SQLException {
        connection.setAutoCommit(false);
        try {
          change(connection, from, -amount);
          change(connection, to, amount);
          connection.commit();
          return true;
        } catch (SQLException e) {
          connection.rollback();
          return false;
        } finally {
          connection.setAutoCommit(true);
        }
      }
      """),
  ATOMIC_WITH_TIYN_AND_ENTRIES(
      """
      void prepare() throws SQLException {
        super.prepare();
        run(connection, "CREATE TABLE IF NOT EXISTS a_entry (number TEXT, amount INTEGER)");
        done();
      }

      long balance(String number) throws SQLException { return super.balance(number) / 100; }

      void change(Connection c, String number, long by) throws SQLException {
        run(c, "INSERT INTO a_entry VALUES ('" + number + "', " + by + ")");
        super.change(c, number, by * 100);
      }

      boolean transfer(String from, String to, long amount) throws SQLException {
        connection.setAutoCommit(false);
        try {
          change(connection, from, -amount);
          change(connection, to, amount);
          connection.commit();
          return true;
        } catch (SQLException e) {
          connection.rollback();
          return false;
        } finally {
          connection.setAutoCommit(true);
        }
      }
      """),
  ATOMIC_BUT_READS_LEFT_OPEN(
      """
      ResultSet kept;

      long balance(String number) throws SQLException {
        if (kept != null) {
          kept.close();
        }
        kept = connection.createStatement().executeQuery(
            "SELECT balance FROM card WHERE number = '" + number + "' UNION ALL SELECT 1");
        kept.next();
        return kept.getLong(1);
      }

      boolean transfer(String from, String to, long amount) throws SQLException {
        connection.setAutoCommit(false);
        try {
          change(connection, from, -amount);
          change(connection, to, amount);
          kept.close();
          connection.commit();
          return true;
        } catch (SQLException e) {
          kept.close();
          connection.rollback();
          return false;
        } finally {
          connection.setAutoCommit(true);
        }
      }
      """);

  private final String members;

  AtomicStore(String members) {
    this.members = members;
  }

  @Override
  public String members() {
    return members;
  }

  @Override
  public Set<String> noticedBy() {
    return Set.of();
  }
}

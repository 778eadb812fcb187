package bank.grader.suite;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Console programs of students that differ in how they store, and above all in how they transfer.
 * Their names tell the style; each knows which checks must notice it, and those that transfer all
 * or nothing must not be noticed.
 */
enum FaultyStore {
  ATOMIC_DEBIT_FIRST(""),
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
      """),
  DROPS_ITS_TABLE_AT_THE_START(
      """
      void prepare() throws SQLException {
        run(connection, "DROP TABLE IF EXISTS card");
        super.prepare();
      }

      boolean transfer(String from, String to, long amount) throws SQLException {
        change(connection, from, -amount);
        change(connection, to, amount);
        return true;
      }
      """,
      "fault-second-write",
      "fault-credit",
      "fault-debit",
      "killed-between-writes",
      "goes-on-after-fault",
      "trouble-locked",
      "two-transfers-at-once",
      "four-transfers-at-once",
      "trouble-full-disk",
      "trouble-read-only-file",
      "trouble-read-only-folder"),
  NO_TRANSACTION_DEBIT_FIRST(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        change(connection, from, -amount);
        change(connection, to, amount);
        return true;
      }
      """,
      "fault-second-write",
      "fault-credit",
      "killed-between-writes"),
  NO_TRANSACTION_CREDIT_FIRST(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        change(connection, to, amount);
        change(connection, from, -amount);
        return true;
      }
      """,
      "fault-second-write",
      "fault-debit",
      "killed-between-writes"),
  TRANSACTION_ON_ANOTHER_CONNECTION(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        try (Connection other = connect()) {
          other.setAutoCommit(false);
          change(connection, from, -amount);
          change(connection, to, amount);
          other.commit();
        }
        return true;
      }
      """,
      "fault-second-write",
      "fault-credit",
      "killed-between-writes"),
  INNER_METHOD_SWALLOWS(
      """
      void quietly(String number, long by) {
        try {
          change(connection, number, by);
        } catch (SQLException e) {
          System.out.println(e.getMessage());
        }
      }

      boolean transfer(String from, String to, long amount) throws SQLException {
        connection.setAutoCommit(false);
        quietly(from, -amount);
        quietly(to, amount);
        connection.commit();
        connection.setAutoCommit(true);
        return true;
      }
      """,
      "fault-second-write",
      "fault-credit",
      "fault-debit",
      "fault-told-truthfully",
      "trouble-read-only-file",
      "trouble-read-only-folder"),
  COMMITS_IN_FINALLY(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        connection.setAutoCommit(false);
        try {
          change(connection, from, -amount);
          change(connection, to, amount);
          return true;
        } finally {
          connection.commit();
          connection.setAutoCommit(true);
        }
      }
      """,
      "fault-second-write",
      "fault-credit"),
  LEAVES_TRANSACTION_OPEN(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        try {
          connection.setAutoCommit(false);
          change(connection, from, -amount);
          change(connection, to, amount);
          connection.commit();
          connection.setAutoCommit(true);
          return true;
        } catch (SQLException e) {
          return false;
        }
      }
      """,
      "goes-on-after-fault"),
  KEEPS_STALE_CACHE(
      """
      Map<String, Long> cache = new HashMap<>();

      long balance(String number) throws SQLException {
        if (!cache.containsKey(number)) {
          cache.put(number, super.balance(number));
        }
        return cache.get(number);
      }

      void income(String number, long amount) throws SQLException {
        super.income(number, amount);
        cache.merge(number, amount, Long::sum);
      }

      boolean transfer(String from, String to, long amount) throws SQLException {
        cache.put(from, balance(from) - amount);
        cache.put(to, balance(to) + amount);
        return super.transfer(from, to, amount);
      }
      """,
      "goes-on-after-fault"),
  READS_OUTSIDE_THE_TRANSACTION(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        long ofSender = balance(from) - amount;
        long ofReceiver = balance(to) + amount;
        connection.setAutoCommit(false);
        try {
          run(connection, "UPDATE card SET balance = " + ofSender + " WHERE number = '" + from + "'");
          run(connection, "UPDATE card SET balance = " + ofReceiver + " WHERE number = '" + to + "'");
          connection.commit();
          return true;
        } catch (SQLException e) {
          connection.rollback();
          return false;
        } finally {
          connection.setAutoCommit(true);
        }
      }
      """,
      "two-transfers-at-once",
      "four-transfers-at-once"),
  CLAIMS_SUCCESS_ALL_THE_SAME(
      """
      boolean transfer(String from, String to, long amount) throws SQLException {
        connection.setAutoCommit(false);
        try {
          change(connection, from, -amount);
          change(connection, to, amount);
          connection.commit();
        } catch (SQLException e) {
          connection.rollback();
          e.printStackTrace();
        } finally {
          connection.setAutoCommit(true);
        }
        return true;
      }
      """,
      "fault-told-truthfully",
      "fault-told-clearly",
      "trouble-read-only-file",
      "trouble-read-only-folder"),
  CLAIMS_SUCCESS_AND_REFUSES_NOTHING(
      """
      boolean isEnough(String from, long amount) { return true; }

      boolean transfer(String from, String to, long amount) throws SQLException {
        super.transfer(from, to, amount);
        return true;
      }
      """,
      "fault-told-truthfully",
      "trouble-read-only-file",
      "trouble-read-only-folder"),
  REPORTS_TROUBLE_AND_CLAIMS_INCOME(
      """
      void income(String number, long amount) {
        try {
          super.income(number, amount);
        } catch (SQLException e) {
          System.out.println(e.getMessage());
        }
      }
      """,
      "trouble-locked"),
  WRITES_WHEN_IT_STARTS(
      """
      void prepare() throws SQLException {
        super.prepare();
        run(connection, "CREATE TABLE IF NOT EXISTS a_visit (id INTEGER PRIMARY KEY)");
        run(connection, "INSERT INTO a_visit DEFAULT VALUES");
      }
      """,
      "trouble-read-only-file",
      "trouble-read-only-folder",
      "trouble-full-disk"),
  IS_IMPATIENT_AND_CLAIMS_SUCCESS(
      """
      Connection connect() throws SQLException {
        Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        run(c, "PRAGMA busy_timeout = 0");
        return c;
      }

      boolean transfer(String from, String to, long amount) throws SQLException {
        super.transfer(from, to, amount);
        return true;
      }
      """,
      "fault-told-truthfully",
      "locked-for-a-moment",
      "four-transfers-at-once",
      "trouble-read-only-file",
      "trouble-read-only-folder");

  private final String members;
  private final Set<String> noticedBy;

  FaultyStore(String members, String... noticedBy) {
    this.members = members;
    this.noticedBy = Set.of(noticedBy);
  }

  /** Returns the source files of the program, by class. */
  Map<String, String> sources() {
    return StoreProgram.around(members);
  }

  /** Returns the checks that must fail; all others must pass. */
  Set<String> noticedBy() {
    return new TreeSet<>(noticedBy);
  }
}

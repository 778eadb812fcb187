package bank.grader.suite;

import java.util.Set;
import java.util.TreeSet;

/** Stores with a defect; each knows which checks must notice it. */
enum DefectiveStore implements StoreVariant {
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
  WRITES_WHEN_IT_STARTS(
      """
      void prepare() throws SQLException {
        super.prepare();
        run(connection, "CREATE TABLE IF NOT EXISTS a_visit (id INTEGER PRIMARY KEY)");
        run(connection, "INSERT INTO a_visit DEFAULT VALUES");
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
        connection.setAutoCommit(false);
        try {
          change(connection, from, -amount);
          change(connection, to, amount);
          connection.commit();
        } catch (SQLException e) {
          connection.rollback();
        } finally {
          connection.setAutoCommit(true);
        }
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

  DefectiveStore(String members, String... noticedBy) {
    this.members = members;
    this.noticedBy = Set.of(noticedBy);
  }

  @Override
  public String members() {
    return members;
  }

  @Override
  public Set<String> noticedBy() {
    return new TreeSet<>(noticedBy);
  }
}

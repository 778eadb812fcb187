package bank.grader.suite;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Console programs of students that differ in how they store, and above all in how they transfer.
 * The constants name the style; each knows which checks must notice it.
 */
enum FaultyStore {
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

  FaultyStore(String members, String... noticedBy) {
    this.members = members;
    this.noticedBy = Set.of(noticedBy);
  }

  /** Returns the source files of the program, by class. */
  Map<String, String> sources() {
    return Map.of(
        "Main",
        MAIN,
        "Store",
        STORE,
        "OwnStore",
        IMPORTS
            + "class OwnStore extends Store {\n"
            + "  OwnStore(String file) throws SQLException { super(file); }\n"
            + members
            + "}\n");
  }

  /** Returns the checks that must fail; all others must pass. */
  Set<String> noticedBy() {
    return new TreeSet<>(noticedBy);
  }

  private static final String IMPORTS = "import java.sql.*;\nimport java.util.*;\n";

  private static final String STORE =
      IMPORTS
          + """
          abstract class Store {
            final String file;
            final Connection connection;

            Store(String file) throws SQLException {
              this.file = file;
              connection = connect();
              prepare();
            }

            abstract boolean transfer(String from, String to, long amount) throws SQLException;

            Connection connect() throws SQLException {
              return DriverManager.getConnection("jdbc:sqlite:" + file);
            }

            String columns() {
              return "id INTEGER PRIMARY KEY, number TEXT, pin TEXT, balance INTEGER DEFAULT 0";
            }

            void prepare() throws SQLException {
              run(connection, "CREATE TABLE IF NOT EXISTS card (" + columns() + ")");
              done();
            }

            void done() throws SQLException {}

            void create(String number, String pin) throws SQLException {
              run(connection, "INSERT INTO card (number, pin, balance) VALUES ('" + number + "', '" + pin + "', 0)");
              done();
            }

            String pin(String number) throws SQLException {
              String pin = text("SELECT pin FROM card WHERE number = '" + number + "'");
              done();
              return pin;
            }

            long balance(String number) throws SQLException {
              String balance = text("SELECT CAST(balance AS INTEGER) FROM card WHERE number = '" + number + "'");
              done();
              return Long.parseLong(balance);
            }

            void income(String number, long amount) throws SQLException {
              change(connection, number, amount);
              done();
            }

            void delete(String number) throws SQLException {
              run(connection, "DELETE FROM card WHERE number = '" + number + "'");
              done();
            }

            void change(Connection c, String number, long by) throws SQLException {
              run(c, "UPDATE card SET balance = balance + " + by + " WHERE number = '" + number + "'");
            }

            static void run(Connection c, String sql) throws SQLException {
              try (Statement statement = c.createStatement()) {
                statement.execute(sql);
              }
            }

            String text(String sql) throws SQLException {
              try (Statement statement = connection.createStatement();
                  ResultSet row = statement.executeQuery(sql)) {
                return row.next() ? row.getString(1) : null;
              }
            }
          }
          """;

  private static final String MAIN =
      IMPORTS
          + """
          public class Main {
            static final Scanner IN = new Scanner(System.in);
            static final Random RANDOM = new Random();
            static Store store;

            public static void main(String[] args) throws SQLException {
              store = new OwnStore(args[1]);
              while (true) {
                System.out.println("1. Create an account\\n2. Log into account\\n0. Exit");
                String choice = IN.nextLine();
                if (choice.equals("1")) {
                  create();
                } else if (choice.equals("2")) {
                  logIn();
                } else {
                  break;
                }
              }
              System.out.println("Bye!");
              store.connection.close();
            }

            static void create() throws SQLException {
              StringBuilder number = new StringBuilder("400000");
              for (int i = 0; i < 9; i++) {
                number.append(RANDOM.nextInt(10));
              }
              number.append((10 - sum(number + "0") % 10) % 10);
              String pin = String.format("%04d", RANDOM.nextInt(10000));
              store.create(number.toString(), pin);
              System.out.println("Your card has been created\\nYour card number:\\n" + number);
              System.out.println("Your card PIN:\\n" + pin);
            }

            static int sum(String number) {
              int sum = 0;
              for (int i = 0; i < number.length(); i++) {
                int digit = number.charAt(i) - '0';
                int weighed = i % 2 == 0 ? 2 * digit : digit;
                sum += weighed > 9 ? weighed - 9 : weighed;
              }
              return sum;
            }

            static void logIn() throws SQLException {
              System.out.println("Enter your card number:");
              String number = IN.nextLine();
              System.out.println("Enter your PIN:");
              String pin = IN.nextLine();
              if (!pin.equals(store.pin(number))) {
                System.out.println("Wrong card number or PIN!");
                return;
              }
              System.out.println("You have successfully logged in!");
              while (true) {
                System.out.println(
                    "1. Balance\\n2. Add income\\n3. Do transfer\\n4. Close account\\n5. Log out\\n0. Exit");
                switch (IN.nextLine()) {
                  case "1" -> System.out.println("Balance: " + store.balance(number));
                  case "2" -> {
                    System.out.println("Enter income:");
                    store.income(number, Long.parseLong(IN.nextLine()));
                    System.out.println("Income was added!");
                  }
                  case "3" -> transfer(number);
                  case "4" -> {
                    store.delete(number);
                    System.out.println("The account has been closed!");
                    return;
                  }
                  case "5" -> {
                    System.out.println("You have successfully logged out!");
                    return;
                  }
                  default -> System.exit(0);
                }
              }
            }

            static void transfer(String from) throws SQLException {
              System.out.println("Transfer\\nEnter card number:");
              String to = IN.nextLine();
              if (to.equals(from)) {
                System.out.println("You can't transfer money to the same account!");
              } else if (to.length() != 16 || sum(to) % 10 != 0) {
                System.out.println("Probably you made a mistake in the card number. Please try again!");
              } else if (store.pin(to) == null) {
                System.out.println("Such a card does not exist.");
              } else {
                System.out.println("Enter how much money you want to transfer:");
                send(from, to, Long.parseLong(IN.nextLine()));
              }
            }

            static void send(String from, String to, long amount) throws SQLException {
              if (store.balance(from) < amount) {
                System.out.println("Not enough money!");
                return;
              }
              try {
                boolean done = store.transfer(from, to, amount);
                System.out.println(done ? "Success!" : "Nothing was moved: the database failed.");
              } catch (SQLException e) {
                System.out.println("Nothing was moved: the database failed, " + e.getMessage());
              }
            }
          }
          """;
}

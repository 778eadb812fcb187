package bank.grader.suite;

import java.util.Map;

/** The console program that all stores share, and the store that they change. */
final class StoreProgram {
  private StoreProgram() {}

  /** Returns the source files of the program, by class. */
  static Map<String, String> around(String members) {
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

  private static final String IMPORTS = "import java.sql.*;\nimport java.util.*;\n";

  private static final String STORE =
      IMPORTS
          + """
          class Store {
            final String file;
            final Connection connection;

            Store(String file) throws SQLException {
              this.file = file;
              connection = connect();
              prepare();
            }

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

            boolean isEnough(String from, long amount) throws SQLException {
              return balance(from) >= amount;
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
                  case "2" -> income(number);
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

            static void income(String number) {
              System.out.println("Enter income:");
              long amount = Long.parseLong(IN.nextLine());
              try {
                store.income(number, amount);
                System.out.println("Income was added!");
              } catch (SQLException e) {
                System.out.println("Nothing was added: the database failed, " + e.getMessage());
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
              if (!store.isEnough(from, amount)) {
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

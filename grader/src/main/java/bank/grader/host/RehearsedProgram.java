package bank.grader.host;

import bank.contract.Bank;
import bank.contract.BankFactory;
import bank.contract.StorageException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.Scanner;
import java.util.stream.Collectors;

/** Uses what students' programs usually use of the JDK and of sqlite-jdbc, for the rehearsal. */
public final class RehearsedProgram implements BankFactory {

  /** Reads from standard input as long as there is some. */
  public static void main(String[] args) {
    System.out.printf("%d of %s%n", args.length, LocalDateTime.now());
    System.out.println(new Random().nextInt(9) + List.of(args).stream().sorted().toString());
    Scanner scanner = new Scanner(System.in);
    for (int number = scanner.nextInt();
        number > 0;
        number = Integer.parseInt(scanner.nextLine())) {
      System.out.println("number " + number + scanner.nextLine());
    }
  }

  /** Uses a database in memory, and opens nothing. */
  @Override
  public Bank open(Path databaseFile) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      use(connection);
      throw new StorageException("no bank at " + databaseFile);
    } catch (SQLException e) {
      throw new StorageException("no rehearsal", e);
    }
  }

  private static void use(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE rehearsal (id INTEGER PRIMARY KEY, name TEXT UNIQUE)");
    }
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO rehearsal (name) VALUES (?)", Statement.RETURN_GENERATED_KEYS)) {
      insert.setString(1, String.format("%04d", new SecureRandom().nextInt(9)));
      insert.executeUpdate();
      connection.commit();
      insert.executeUpdate();
    } catch (SQLException taken) {
      connection.rollback();
    }
    try (PreparedStatement query =
            connection.prepareStatement("SELECT id, name FROM rehearsal WHERE id < ?");
        ResultSet rows = bound(query)) {
      while (rows.next()) {
        BigDecimal id = BigDecimal.valueOf(rows.getLong("id"));
        System.out.println(List.of(id).stream().map(String::valueOf).collect(Collectors.toList()));
      }
    }
  }

  private static ResultSet bound(PreparedStatement query) throws SQLException {
    query.setLong(1, Long.MAX_VALUE);
    return query.executeQuery();
  }
}

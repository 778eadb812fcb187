package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Workshop.Extension.class)
@DisplayName("A process serves one program after the other, whatever they leave open in it")
class SharedProcessTest {
  private static final String TOLD = "args[1]";
  private static final String OF_ITS_OWN = "\"own.db\"";

  /** Says which process it runs in, and waits for input in the middle of a transaction. */
  private static final String UNTIDY =
      """
      import java.sql.*;
      import java.util.*;

      public class Main {
        public static void main(String[] args) throws SQLException {
          Connection connection = DriverManager.getConnection("jdbc:sqlite:" + FILE);
          connection.createStatement().executeUpdate("CREATE TABLE IF NOT EXISTS card (id)");
          connection.setAutoCommit(false);
          connection.createStatement().executeUpdate("INSERT INTO card VALUES (1)");
          System.out.println("process "
              + java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime());
          Scanner scanner = new Scanner(System.in);
          try {
            while (true) {
              System.out.println("1. Create an account\\n2. Log into account\\n0. Exit");
              if (scanner.nextInt() == 0) {
                System.exit(0);
              }
              System.out.println("Your card number:\\n4000001234567899\\nYour card PIN:\\n1234");
            }
          } catch (NoSuchElementException endOfInput) {
            System.exit(1);
          }
        }
      }
      """;

  @Test
  @DisplayName("a program that left its connection open does not keep others from its database")
  void unlocked(Workshop workshop) throws SQLException {
    try (Program program = program(workshop, TOLD)) {
      Place place = program.newPlace();
      String first = processOf(program, place);
      assertThatCode(() -> write(place.databaseFile())).doesNotThrowAnyException();
      assertThat(processOf(program, program.newPlace())).isEqualTo(first);
      assertThat(processOf(program, place)).isNotEqualTo(first);
    }
  }

  @Test
  @DisplayName("a program that leaves much open is alone in its process")
  void manyConnections(Workshop workshop) {
    String greedy =
        UNTIDY.replace(
            "connection.setAutoCommit",
            "for (int i = 0; i < 100; i++) { DriverManager.getConnection(\"jdbc:sqlite:\" +"
                + " FILE).createStatement().executeQuery(\"SELECT * FROM card\"); }"
                + " connection.setAutoCommit");
    try (Program program = program(workshop, greedy, TOLD)) {
      String first = processOf(program, program.newPlace());
      assertThat(processOf(program, program.newPlace())).isNotEqualTo(first);
    }
  }

  @Test
  @DisplayName("however often a program was killed, it is closed by its menu")
  void closedByMenuAfterKills(Workshop workshop) {
    String polite =
        UNTIDY.replace(
            "System.exit(0);",
            "{ try { java.nio.file.Files.createFile(java.nio.file.Path.of(args[1])"
                + ".resolveSibling(\"bye\")); } catch (java.io.IOException e) { } return; }");
    try (Program program = program(workshop, polite, TOLD)) {
      for (int i = 0; i < 3; i++) {
        BankDriver killed = program.open(program.newPlace());
        killed.kill();
        killed.close();
      }
      Place place = program.newPlace();
      program.open(place).close();
      assertThat(place.folder().resolve("bye")).exists();
    }
  }

  @Test
  @DisplayName("a database that a program insists on is gone when its place comes back")
  void placeComesBack(Workshop workshop) {
    try (Program program = program(workshop, OF_ITS_OWN)) {
      Place place = program.newPlace();
      String first = processOf(program, place);
      assertThat(program.findDatabase(place)).isPresent();
      program.giveBack(place);
      Place next = program.newPlace();
      assertThat(next.folder()).isEqualTo(place.folder()).isEmptyDirectory();
      assertThat(processOf(program, next)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"file:own.db?cache=shared\"", "\"own.db?shared_cache=true\""})
  @DisplayName("a place does not come back if SQLite would take its next database for the last")
  void sharedCache(String file, Workshop workshop) {
    try (Program program = program(workshop, file)) {
      Place place = program.newPlace();
      program.giveBack(place);
      assertThat(program.newPlace().folder()).isNotEqualTo(place.folder());
    }
  }

  private static Program program(Workshop workshop, String file) {
    return program(workshop, UNTIDY, file);
  }

  private static Program program(Workshop workshop, String main, String file) {
    return workshop.program(
        Map.of("Main", main.replace("FILE", file)), Optional.empty(), Optional.of("Main"));
  }

  private static String processOf(Program program, Place place) {
    try (Console console = program.startConsole(place, List.of("-fileName", place.fileName()))) {
      String text = console.start().text();
      assertThat(text).contains("process ");
      return text.lines().filter(line -> line.startsWith("process ")).findFirst().orElseThrow();
    }
  }

  private static void write(Path database) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + database + "?busy_timeout=0");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("INSERT INTO card VALUES (2)");
    }
  }
}

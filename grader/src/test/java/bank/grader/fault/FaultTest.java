package bank.grader.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {
  private static final Duration PATIENCE = Duration.ofMillis(50);
  private static final String DEBIT = "UPDATE card SET balance = balance - 30 WHERE number = 'a'";
  private static final String CREDIT = "UPDATE card SET balance = balance + 30 WHERE number = 'b'";

  @TempDir private Path folder;
  private Path database;
  private Connection program;

  @BeforeEach
  void makeDatabase() throws SQLException {
    database = folder.resolve("bank.db");
    program = DriverManager.getConnection("jdbc:sqlite:" + database);
    run("CREATE TABLE card (number TEXT PRIMARY KEY, balance)");
    run("INSERT INTO card VALUES ('a', 100), ('b', 200)");
  }

  @AfterEach
  void closeDatabase() throws SQLException {
    program.close();
  }

  @Test
  void secondWriteFailsAndTheFirstIsKept() throws SQLException {
    put(FaultKind.SECOND_WRITE_FAILS);

    run(DEBIT);
    assertFails(CREDIT);

    assertThat(balances()).containsExactly("70", "200");
  }

  @Test
  void everyLaterWriteFailsToo() throws SQLException {
    put(FaultKind.SECOND_WRITE_FAILS);

    run(CREDIT);
    assertFails(DEBIT);
    assertFails(DEBIT);
  }

  @Test
  void transactionThatIsRolledBackUndoesItsFirstWrite() throws SQLException {
    put(FaultKind.SECOND_WRITE_FAILS);

    program.setAutoCommit(false);
    run(DEBIT);
    assertFails(CREDIT);
    program.rollback();

    assertThat(balances()).containsExactly("100", "200");
  }

  @Test
  void oneStatementForBothSidesIsUndoneWholly() throws SQLException {
    put(FaultKind.SECOND_WRITE_FAILS);

    assertFails("UPDATE card SET balance = balance + CASE number WHEN 'a' THEN -30 ELSE 30 END");

    assertThat(balances()).containsExactly("100", "200");
  }

  @Test
  void onlyTheDebitFails() throws SQLException {
    put(FaultKind.DEBIT_FAILS);

    assertFails(DEBIT);
    run(CREDIT);

    assertThat(balances()).containsExactly("100", "230");
  }

  @Test
  void onlyTheCreditFails() throws SQLException {
    put(FaultKind.CREDIT_FAILS);

    run(DEBIT);
    assertFails(CREDIT);

    assertThat(balances()).containsExactly("70", "200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"REPLACE INTO card VALUES ('b', 230)", "INSERT INTO card VALUES ('c', 230)"})
  void rowThatIsPutInAnewCountsAsWrite(String credit) throws SQLException {
    put(FaultKind.CREDIT_FAILS);

    assertFails(credit);
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void otherAmountsAreNotHit(FaultKind kind) throws SQLException {
    put(kind);

    for (int i = 0; i < 3; i++) {
      run("UPDATE card SET balance = balance - 31 WHERE number = 'a'");
      run("UPDATE card SET balance = balance + 31 WHERE number = 'b'");
    }

    assertThat(balances()).containsExactly("7", "293");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TEXT", "REAL", "INTEGER"})
  void columnMayHaveAnyType(String type) throws SQLException {
    run("DROP TABLE card");
    run("CREATE TABLE card (number TEXT PRIMARY KEY, balance " + type + ")");
    run("INSERT INTO card VALUES ('a', 100), ('b', 200)");
    put(FaultKind.CREDIT_FAILS);

    run(DEBIT);
    assertFails(CREDIT);
  }

  @Test
  void namesMayBeHostile() throws SQLException {
    String table = "x\" BEGIN SELECT 1; END; --";
    run("CREATE TABLE " + Statements.quoted(table) + " (\"ba\"\"l\" INTEGER)");
    run("INSERT INTO " + Statements.quoted(table) + " VALUES (100)");

    assertThat(Fault.put(database, FaultKind.DEBIT_FAILS, movement(table, "ba\"l"), PATIENCE))
        .isPresent();

    assertFails("UPDATE " + Statements.quoted(table) + " SET \"ba\"\"l\" = 70");
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void nothingIsLeftWhenTheFaultIsRemoved(FaultKind kind) throws SQLException {
    List<String> before = schema();
    Fault fault = put(kind);
    assertThat(schema()).hasSizeGreaterThan(before.size());

    assertThat(fault.remove()).isTrue();

    assertThat(schema()).isEqualTo(before);
    run(DEBIT);
    run(CREDIT);
    assertThat(balances()).containsExactly("70", "230");
  }

  @Test
  void lockedDatabaseTakesNoFault() throws SQLException {
    List<String> before = schema();
    run("BEGIN IMMEDIATE");

    assertThat(tryToPut(FaultKind.DEBIT_FAILS, "card")).isEmpty();

    run("ROLLBACK");
    assertThat(schema()).isEqualTo(before);
  }

  @Test
  void viewTakesNoFaultAndNothingIsLeftOfTheAttempt() throws SQLException {
    run("CREATE VIEW seen AS SELECT balance FROM card");
    List<String> before = schema();

    assertThat(tryToPut(FaultKind.DEBIT_FAILS, "seen")).isEmpty();

    assertThat(schema()).isEqualTo(before);
  }

  @Test
  void fileThatIsNoDatabaseTakesNoFault() throws Exception {
    Path text = Files.writeString(folder.resolve("text"), "no database".repeat(100));

    assertThat(Fault.put(text, FaultKind.DEBIT_FAILS, movement("card", "balance"), PATIENCE))
        .isEmpty();
    assertThat(
            Fault.put(
                folder.resolve("none"),
                FaultKind.DEBIT_FAILS,
                movement("card", "balance"),
                PATIENCE))
        .isEmpty();
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private Fault put(FaultKind kind) {
    return tryToPut(kind, "card").orElseThrow();
  }

  private Optional<Fault> tryToPut(FaultKind kind, String table) {
    return Fault.put(database, kind, movement(table, "balance"), PATIENCE);
  }

  private static Movement movement(String table, String column) {
    return new Movement(
        table, column, BigDecimal.valueOf(30), BigDecimal.valueOf(70), BigDecimal.valueOf(230));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = program.createStatement()) {
      statement.execute(sql);
    }
  }

  private void assertFails(String sql) {
    assertThatThrownBy(() -> run(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("this write was made to fail");
  }

  private List<String> balances() throws SQLException {
    return column("SELECT balance FROM card ORDER BY number");
  }

  private List<String> schema() throws SQLException {
    return column("SELECT name FROM sqlite_schema ORDER BY name");
  }

  private List<String> column(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = program.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    }
    return values;
  }
}

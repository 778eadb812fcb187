package bank.grader.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HoldWatchTest {
  @TempDir private Path folder;
  private Path database;
  private Connection program;
  private HoldWatch watch;

  @BeforeEach
  void makeDatabase() throws SQLException {
    database = folder.resolve("bank.db");
    program = DriverManager.getConnection("jdbc:sqlite:" + database);
    run("CREATE TABLE card (number TEXT, balance INTEGER)");
    run("INSERT INTO card VALUES ('a', 100), ('b', 200)");
    Movement movement =
        new Movement(
            "card",
            "balance",
            BigDecimal.valueOf(30),
            BigDecimal.valueOf(70),
            BigDecimal.valueOf(230));
    watch =
        Fault.put(database, FaultKind.SECOND_WRITE_HOLDS, movement, Duration.ofSeconds(1))
            .orElseThrow()
            .watch();
  }

  @AfterEach
  void closeDatabase() throws SQLException {
    program.close();
  }

  @Test
  void nobodyIsHeldWhileNothingHappens() {
    assertThat(watch.isHeld()).isFalse();
  }

  @Test
  void nobodyIsHeldAfterTheFirstWrite() throws SQLException {
    run("UPDATE card SET balance = 70 WHERE number = 'a'");

    assertThat(watch.isHeld()).isFalse();
  }

  @Test
  void secondWriteOnItsOwnIsHeld() throws Exception {
    run("UPDATE card SET balance = 70 WHERE number = 'a'");

    assertHeld("70");
  }

  @Test
  void secondWriteOfTransactionIsHeldAndLeavesNothingBehind() throws Exception {
    run("BEGIN");
    run("UPDATE card SET balance = 70 WHERE number = 'a'");

    assertHeld("100");
  }

  /** Makes the second write, sees it held, breaks it off, and looks what others see. */
  private void assertHeld(String stored) throws Exception {
    try (Statement statement = program.createStatement()) {
      CompletableFuture<Void> second =
          CompletableFuture.runAsync(
              () -> {
                try {
                  statement.execute("UPDATE card SET balance = 230 WHERE number = 'b'");
                } catch (SQLException brokenOff) {
                  // That is what is wanted.
                }
              });
      while (!watch.isHeld()) {
        assertThat(second).isNotDone();
      }
      try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + database);
          Statement look = other.createStatement();
          ResultSet row = look.executeQuery("SELECT balance FROM card ORDER BY number")) {
        assertThat(row.getString(1)).isEqualTo(stored);
      }
      statement.cancel();
      second.get(30, TimeUnit.SECONDS);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = program.createStatement()) {
      statement.execute(sql);
    }
  }
}

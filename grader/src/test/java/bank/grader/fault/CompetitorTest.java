package bank.grader.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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

class CompetitorTest {
  private static final BigDecimal PAYER = BigDecimal.valueOf(200);
  private static final BigDecimal PAYEE = BigDecimal.valueOf(100);
  private static final BigDecimal AMOUNT = BigDecimal.valueOf(7);

  @TempDir private Path folder;
  private Path database;
  private Connection program;

  @BeforeEach
  void makeDatabase() throws SQLException {
    database = folder.resolve("bank.db");
    program = DriverManager.getConnection("jdbc:sqlite:" + database);
    run("PRAGMA busy_timeout = 0");
    run("CREATE TABLE card (number TEXT, balance TEXT)");
    run("INSERT INTO card VALUES ('a', '100'), ('b', '200'), ('c', '300')");
  }

  @AfterEach
  void closeDatabase() throws SQLException {
    program.close();
  }

  @Test
  void othersCannotWriteInTheMiddleOfItsTransferAndSeeNothingOfIt() throws SQLException {
    try (Competitor competitor = begin(PAYER).orElseThrow()) {
      assertThat(competitor).isNotNull();
      assertThatThrownBy(() -> run("UPDATE card SET balance = 0")).hasMessageContaining("BUSY");
      assertThat(balances()).containsExactly("100", "200", "300");
    }
  }

  @Test
  void completeTransferIsStored() throws SQLException {
    try (Competitor competitor = begin(PAYER).orElseThrow()) {
      assertThat(competitor.complete(PAYEE, AMOUNT)).isTrue();
    }
    assertThat(balances()).containsExactly("107", "193", "300");
  }

  @Test
  void transferThatIsNotCompleteIsUndone() throws SQLException {
    begin(PAYER).orElseThrow().close();

    assertThat(balances()).containsExactly("100", "200", "300");
  }

  @Test
  void unknownBalanceIsNotTransferred() throws SQLException {
    assertThat(begin(BigDecimal.ONE)).isEmpty();

    run("UPDATE card SET balance = 0");
  }

  private Optional<Competitor> begin(BigDecimal payer) {
    return Competitor.begin(database, "card", "balance", payer, AMOUNT, Duration.ofMillis(50));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = program.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> balances() throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = program.createStatement();
        ResultSet row = statement.executeQuery("SELECT balance FROM card ORDER BY number")) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    }
    return values;
  }
}

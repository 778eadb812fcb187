package bank.grader.suite.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDataTest {
  private static final String FIRST = "4000001111111111";
  private static final String SECOND = "4000002222222222";

  @TempDir private Path folder;
  private Path database;

  @BeforeEach
  void chooseFile() {
    database = folder.resolve("bank.db");
  }

  private void run(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private StoredData read() {
    return StoredData.read(database).orElseThrow();
  }

  private Probe probe(long first, long second) {
    return new Probe(read(), Map.of(FIRST, first, SECOND, second));
  }

  private CardColumn cards() {
    return read().cardColumn(List.of(FIRST, SECOND)).orElseThrow();
  }

  private void makeCards(String columns, String firstRow, String secondRow) throws SQLException {
    run(
        "CREATE TABLE card (" + columns + ")",
        "INSERT INTO card VALUES (" + firstRow + ")",
        "INSERT INTO card VALUES (" + secondRow + ")");
  }

  @Test
  void findsTheColumnOfTheCardNumbers() throws SQLException {
    run("CREATE TABLE a (x)", "INSERT INTO a VALUES ('" + FIRST + "')");
    makeCards("id INTEGER PRIMARY KEY, number TEXT", "1, '" + FIRST + "'", "2, '" + SECOND + "'");

    assertThat(cards().table().name()).isEqualTo("card");
    assertThat(cards().column().name()).isEqualTo("number");
    assertThat(cards().table().hasKey()).isTrue();
  }

  @Test
  void findsNumbersThatAreStoredAsIntegers() throws SQLException {
    makeCards("number INTEGER PRIMARY KEY", FIRST, SECOND);

    assertThat(cards().column())
        .isEqualTo(new Column("number", "INTEGER", false, true, true, true));
  }

  @Test
  void seesUniqueAndNotNull() throws SQLException {
    makeCards(
        "id INTEGER, number TEXT NOT NULL UNIQUE", "1, '" + FIRST + "'", "2, '" + SECOND + "'");

    assertThat(cards().column()).isEqualTo(new Column("number", "TEXT", true, false, true, true));
    assertThat(cards().table().hasKey()).isFalse();
  }

  @Test
  void takesNeitherPartOfIndexNorConditionalIndexForUnique() throws SQLException {
    makeCards("id INTEGER, number TEXT", "1, '" + FIRST + "'", "2, '" + SECOND + "'");
    run(
        "CREATE UNIQUE INDEX both_columns ON card (number, id)",
        "CREATE UNIQUE INDEX some_rows ON card (number) WHERE id > 5",
        "CREATE INDEX plain ON card (number)");

    assertThat(cards().column().isUnique()).isFalse();
  }

  @Test
  void takesNoPartOfKeyForUnique() throws SQLException {
    makeCards(
        "id INTEGER, number TEXT, PRIMARY KEY (id, number)",
        "1, '" + FIRST + "'",
        "2, '" + SECOND + "'");

    assertThat(cards().column().isUnique()).isFalse();
    assertThat(cards().column().isKey()).isTrue();
  }

  @Test
  void findsTheColumnOfTheBalances() throws SQLException {
    makeCards("number TEXT, balance INTEGER", "'" + FIRST + "', 10500", "'" + SECOND + "', 20700");
    Probe first = probe(10_500, 20_700);
    run("UPDATE card SET balance = balance + 1000");

    BalanceColumn column = BalanceColumn.find(first, probe(11_500, 21_700)).orElseThrow();

    assertThat(column.table()).isEqualTo("card");
    assertThat(column.column().name()).isEqualTo("balance");
    assertThat(column.unit()).isEqualTo(1);
    assertThat(column.holds(probe(11_500, 21_701))).isFalse();
  }

  @Test
  void findsBalancesInAnotherTableThanTheNumbers() throws SQLException {
    makeCards("number TEXT, account INTEGER", "'" + FIRST + "', 7", "'" + SECOND + "', 8");
    run(
        "CREATE TABLE account (id INTEGER PRIMARY KEY, money INTEGER) WITHOUT ROWID",
        "INSERT INTO account VALUES (7, 10500), (8, 20700)");
    Probe first = probe(10_500, 20_700);
    run("UPDATE account SET money = money + 1000");

    assertThat(BalanceColumn.find(first, probe(11_500, 21_700)))
        .get()
        .extracting(BalanceColumn::table)
        .isEqualTo("account");
  }

  @Test
  void findsTiynTextAndFloatingPoint() throws SQLException {
    for (String stored : List.of("TEXT", "REAL", "INTEGER")) {
      long unit = stored.equals("INTEGER") ? 100 : 1;
      run("DROP TABLE IF EXISTS card");
      makeCards(
          "number TEXT, balance " + stored,
          "'" + FIRST + "', " + 10_500 * unit,
          "'" + SECOND + "', " + 20_700 * unit);
      Probe first = probe(10_500, 20_700);
      run("UPDATE card SET balance = balance + " + 1_000 * unit);

      BalanceColumn column = BalanceColumn.find(first, probe(11_500, 21_700)).orElseThrow();

      assertThat(column.unit()).as(stored).isEqualTo(unit);
      assertThat(column.column().isFloatingPoint()).as(stored).isEqualTo(stored.equals("REAL"));
      assertThat(column.cell(read(), FIRST).map(Cell::isReal))
          .as(stored)
          .isEqualTo(Optional.of(stored.equals("REAL")));
    }
  }

  @Test
  void doesNotTakeHistoryOfPaymentsForTheBalances() throws SQLException {
    makeCards("number TEXT, secret TEXT", "'" + FIRST + "', 'a'", "'" + SECOND + "', 'b'");
    run(
        "CREATE TABLE entry (number TEXT, amount INTEGER)",
        "INSERT INTO entry VALUES ('" + FIRST + "', 10500), ('" + SECOND + "', 20700)");
    Probe first = probe(10_500, 20_700);
    run("INSERT INTO entry VALUES ('" + FIRST + "', 1000), ('" + SECOND + "', 1000)");

    assertThat(BalanceColumn.find(first, probe(11_500, 21_700))).isEmpty();
  }

  @Test
  void readsNoFileThatIsNoDatabase() throws IOException {
    assertThat(StoredData.read(database)).isEmpty();

    Files.writeString(database, "Dear diary, today I learned what SELECT does.\n".repeat(100));
    assertThat(StoredData.read(database)).isEmpty();

    assertThat(StoredData.read(folder)).isEmpty();
  }

  @Test
  void followsNoLink() throws Exception {
    makeCards("number TEXT", "'" + FIRST + "'", "'" + SECOND + "'");
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), database);

    assertThat(StoredData.read(link)).isEmpty();
  }

  @Test
  void readsNoViewAndCopesWithOddNames() throws SQLException {
    run(
        "CREATE VIEW card AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
            + " SELECT x FROM n",
        "CREATE TABLE \"odd \"\" name\" (\"a \"\" column\" TEXT)",
        "INSERT INTO \"odd \"\" name\" VALUES ('" + FIRST + "')");

    assertThat(read().tables()).extracting(Table::name).containsExactly("odd \" name");
    assertThat(read().cardColumn(List.of(FIRST))).isPresent();
  }

  @Test
  void seesNothingOfWhatIsNotCommitted() throws SQLException {
    makeCards("number TEXT, balance INTEGER", "'" + FIRST + "', 1", "'" + SECOND + "', 2");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA cache_size = 1");
      connection.setAutoCommit(false);
      statement.execute("UPDATE card SET balance = 99");

      assertThat(read().table("card").orElseThrow().rows().values())
          .extracting(row -> row.get(1).text())
          .containsExactlyInAnyOrder("1", "2");
    }
  }

  @Test
  void lockKeepsOthersFromWritingAndIsGivenBack() throws SQLException {
    makeCards("number TEXT", "'" + FIRST + "'", "'" + SECOND + "'");
    Duration moment = Duration.ofMillis(10);

    WriteLock lock = WriteLock.take(database, moment).orElseThrow();
    assertThat(WriteLock.take(database, moment)).isEmpty();

    lock.close();
    WriteLock.take(database, moment).orElseThrow().close();
  }
}

package bank.grader.suite.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sqlite.ProgressHandler;

/**
 * Reads all tables out of a copy of a database.
 *
 * <p>The schema is not trusted: no view and no virtual table is read, and the reading ends after a
 * number of steps.
 */
final class DatabaseReader {
  private static final int MOST_TABLES = 60;
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_ROWS = 5_000;
  private static final int LONGEST_TEXT = 200;

  /** How many steps of SQLite's machine lie between two looks, and how many looks are allowed. */
  private static final int STEPS = 10_000;

  private static final int MOST_LOOKS = 5_000;

  private final Connection connection;

  private DatabaseReader(Connection connection) {
    this.connection = connection;
  }

  static Optional<List<Table>> read(Path database) {
    try (DatabaseCopy copy = DatabaseCopy.of(database)) {
      return copy.file().flatMap(DatabaseReader::readCopy);
    }
  }

  private static Optional<List<Table>> readCopy(Path copy) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy)) {
      limitSteps(connection);
      return Optional.of(new DatabaseReader(connection).tables());
    } catch (SQLException unreadable) {
      return Optional.empty();
    }
  }

  private static void limitSteps(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
    }
    ProgressHandler.setHandler(
        connection,
        STEPS,
        new ProgressHandler() {
          private int looks;

          @Override
          protected int progress() {
            looks++;
            return looks > MOST_LOOKS ? 1 : 0;
          }
        });
  }

  private List<Table> tables() throws SQLException {
    List<String> names =
        column(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%'"
                + " ESCAPE '!' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name LIMIT "
                + MOST_TABLES);
    List<Table> tables = new ArrayList<>();
    for (String name : names) {
      List<Column> columns = columns(name);
      if (!columns.isEmpty()) {
        tables.add(new Table(name, columns, rows(name, columns)));
      }
    }
    return tables;
  }

  private List<Column> columns(String table) throws SQLException {
    Set<String> unique = uniqueColumns(table);
    Set<String> indexed = indexedColumns(table);
    List<Column> columns = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?) LIMIT " + MOST_COLUMNS)) {
      statement.setString(1, table);
      ResultSet result = statement.executeQuery();
      while (result.next()) {
        String name = result.getString("name");
        columns.add(
            new Column(
                name,
                result.getString("type"),
                result.getBoolean("notnull"),
                result.getInt("pk") > 0,
                unique.contains(name),
                indexed.contains(name)));
      }
    }
    return withSingleKey(columns);
  }

  /** A primary key of one column is unique, although it need not have an index. */
  private static List<Column> withSingleKey(List<Column> columns) {
    if (columns.stream().filter(Column::isKey).count() != 1) {
      return columns;
    }
    return columns.stream()
        .map(
            column ->
                new Column(
                    column.name(),
                    column.type(),
                    column.isNotNull(),
                    column.isKey(),
                    column.isUnique() || column.isKey(),
                    column.isIndexed() || column.isKey()))
        .toList();
  }

  private Set<String> uniqueColumns(String table) throws SQLException {
    return new HashSet<>(
        column(
            "SELECT min(info.name) FROM pragma_index_list(?) AS list,"
                + " pragma_index_info(list.name) AS info WHERE list.\"unique\" AND NOT list.partial"
                + " GROUP BY list.name HAVING count(*) = 1",
            table));
  }

  private Set<String> indexedColumns(String table) throws SQLException {
    return new HashSet<>(
        column(
            "SELECT info.name FROM pragma_index_list(?) AS list,"
                + " pragma_index_info(list.name) AS info"
                + " WHERE NOT list.partial AND info.seqno = 0 AND info.name IS NOT NULL",
            table));
  }

  private Map<String, List<Cell>> rows(String table, List<Column> columns) throws SQLException {
    String values =
        columns.stream()
            .map(column -> quoted(column.name()))
            .map(
                name ->
                    "typeof(%s), substr(CAST(%s AS TEXT), 1, %d)"
                        .formatted(name, name, LONGEST_TEXT))
            .collect(Collectors.joining(", "));
    String sql =
        "SELECT %s, %s FROM %s LIMIT %d"
            .formatted(rowIdentity(table, columns), values, quoted(table), MOST_ROWS);
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.put(result.getString(1), cells(result, columns.size()));
      }
    }
    return rows;
  }

  /** Returns what identifies a row: SQLite's row number, or the key of a table that has none. */
  private String rowIdentity(String table, List<Column> columns) throws SQLException {
    boolean hasNoRowId = !column("SELECT name FROM pragma_table_list(?) WHERE wr", table).isEmpty();
    if (!hasNoRowId) {
      return "rowid";
    }
    return columns.stream()
        .filter(Column::isKey)
        .map(column -> "quote(" + quoted(column.name()) + ")")
        .collect(Collectors.joining(" || ',' || "));
  }

  private static List<Cell> cells(ResultSet result, int columns) throws SQLException {
    List<Cell> cells = new ArrayList<>();
    for (int i : IntStream.range(0, columns).toArray()) {
      String text = result.getString(2 * i + 3);
      cells.add(new Cell(result.getString(2 * i + 2), text == null ? "" : text));
    }
    return cells;
  }

  private List<String> column(String sql, String... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      List<String> values = new ArrayList<>();
      ResultSet result = statement.executeQuery();
      while (result.next()) {
        values.add(result.getString(1));
      }
      return values;
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}

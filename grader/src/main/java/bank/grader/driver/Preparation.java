package bank.grader.driver;

import bank.grader.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program expects to find where it is started, and cannot make itself: a folder for its
 * database, or a table in it. Real programs that were tried out only on their author's machine do.
 *
 * @param folder a folder to make, relative to where the program is started
 * @param table a table to make, of the shape that the brief recommends
 * @param file the database for that table, relative to where the program is started; empty for the
 *     one that the program is told to use
 */
record Preparation(Optional<Path> folder, Optional<String> table, Optional<Path> file) {
  static final Preparation NONE =
      new Preparation(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Pattern MISSING_TABLE = Pattern.compile("no such table: (?:main\\.)?(\\w+)");

  /** What sqlite-jdbc says if the database's folder does not exist. */
  private static final Pattern MISSING_FOLDER =
      Pattern.compile("path to '([^'\\n]+)': '([^'\\n]+)' does not exist");

  /**
   * Returns what this program needs beyond this preparation.
   *
   * @param words what it said
   * @param directory where it was started
   * @param file a database that it made for itself, if it does not use the one it is told
   */
  Preparation extended(String words, Path directory, Optional<Path> file) {
    Matcher missingTable = MISSING_TABLE.matcher(words);
    Matcher missingFolder = MISSING_FOLDER.matcher(words);
    boolean needsTable = table.isEmpty() && missingTable.find();
    return new Preparation(
        folder.or(() -> missingFolder.find() ? inside(directory, missingFolder) : Optional.empty()),
        needsTable ? Optional.of(missingTable.group(1)) : table,
        needsTable ? file.map(directory::relativize) : this.file);
  }

  /** Prepares a place. */
  void apply(Path directory, Path databaseFile) {
    try {
      if (folder.isPresent()) {
        Files.createDirectories(directory.resolve(folder.get()));
      }
      if (table.isPresent()) {
        Path database = file.map(directory::resolve).orElse(databaseFile);
        Files.createDirectories(database.getParent());
        makeTable(database, table.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a reader of the report should know of it. */
  List<Message> remarks() {
    List<Message> remarks = new ArrayList<>();
    folder.ifPresent(made -> remarks.add(Message.of("driver.folder-made", made)));
    table.ifPresent(made -> remarks.add(Message.of("driver.table-made", made)));
    return remarks;
  }

  private static Optional<Path> inside(Path directory, Matcher missingFolder) {
    Path folder = Path.of(missingFolder.group(2)).normalize();
    return Optional.of(folder)
        .filter(path -> path.startsWith(directory) && !path.equals(directory))
        .map(directory::relativize);
  }

  private static void makeTable(Path database, String table) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "CREATE TABLE IF NOT EXISTS "
              + table
              + " (id INTEGER PRIMARY KEY, number TEXT, pin TEXT, balance INTEGER DEFAULT 0)");
    } catch (SQLException e) {
      throw new IllegalStateException("a table cannot be made in " + database, e);
    }
  }
}

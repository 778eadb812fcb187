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
 * database, or a table in it; and a database of a certain name. Real programs that were tried out
 * only on their author's machine do.
 *
 * @param fileName the name of the database that it is told to use
 * @param folder a folder to make, relative to where the program is started
 * @param table a table to make, of the shape that the brief recommends
 * @param file the database for that table, relative to where the program is started; empty for the
 *     one that the program is told to use
 */
record Preparation(
    String fileName, Optional<Path> folder, Optional<String> table, Optional<Path> file) {
  /** Nothing, and a database of the name that our brief uses. */
  static final Preparation NONE = ofName("bank.db");

  /** A database of the name that the brief of Hyperskill uses; some programs want its ending. */
  static final Preparation HYPERSKILL = ofName("card.s3db");

  private static final Pattern MISSING_TABLE = Pattern.compile("no such table: (?:main\\.)?(\\w+)");

  /** What SQLite says if the database's folder does not exist, among other reasons. */
  private static final Pattern CANNOT_OPEN =
      Pattern.compile("SQLITE_CANTOPEN|unable to open database|path to '.*' does not exist");

  private static Preparation ofName(String fileName) {
    return new Preparation(fileName, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns what this program needs beyond this preparation.
   *
   * @param words what it said
   * @param directory where it was started
   * @param file a database that it made for itself, if it does not use the one it is told
   * @param classes its classes, which may name a folder
   */
  Preparation extended(String words, Path directory, Optional<Path> file, Path classes) {
    Matcher missingTable = MISSING_TABLE.matcher(words);
    boolean needsTable = table.isEmpty() && missingTable.find();
    boolean needsFolder = folder.isEmpty() && CANNOT_OPEN.matcher(words).find();
    return new Preparation(
        fileName,
        needsFolder ? DatabaseNames.folderIn(classes) : folder,
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
    if (!fileName.equals(NONE.fileName)) {
      remarks.add(Message.of("driver.other-name", fileName));
    }
    folder.ifPresent(made -> remarks.add(Message.of("driver.folder-made", made)));
    table.ifPresent(made -> remarks.add(Message.of("driver.table-made", made)));
    return remarks;
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

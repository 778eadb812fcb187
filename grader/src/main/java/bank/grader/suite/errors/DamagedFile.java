package bank.grader.suite.errors;

import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;

/** The database file that a program uses, after a mishap between two of its runs. */
final class DamagedFile {
  private static final List<String> SIDE_FILES = List.of("-wal", "-shm", "-journal");
  private static final String TEXT = "Dear diary, today I learned what SELECT does.\n";
  private static final int LINES = 100;
  private static final long MOST_BYTES = 64L << 20;

  /** Where the SQLite file format keeps the page size, two bytes; 1 stands for 65,536. */
  private static final int PAGE_SIZE_OFFSET = 16;

  private static final int LARGEST_PAGE = 65_536;

  /** No page of a table or an index begins with it. */
  private static final byte NOISE = (byte) 0xAA;

  private static final String FOREIGN_TABLES =
      "CREATE TABLE card (title TEXT); CREATE TABLE cards (title TEXT);"
          + " CREATE TABLE account (title TEXT); CREATE TABLE accounts (title TEXT);"
          + " INSERT INTO card VALUES ('Abai'); INSERT INTO account VALUES ('Abai');";

  private static final String FOREIGN_ROWS =
      "SELECT count(*) FROM (SELECT title FROM card UNION ALL SELECT title FROM account)"
          + " WHERE title = 'Abai'";

  private final Path file;
  private byte[] content = {};

  private DamagedFile(Path file) {
    this.file = file;
  }

  /** Lets the program make its database with one account, and ends it. */
  static DamagedFile usedBy(Trial trial) {
    try (Teller bank = trial.bank()) {
      bank.newAccount(trial.amount());
    }
    Path file = trial.database();
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || sizeOf(file) > MOST_BYTES) {
      throw new Unmet("suite.no-database");
    }
    DamagedFile used = new DamagedFile(file);
    used.settle();
    return used;
  }

  /** Takes over what a program has left in its write-ahead log. */
  private void settle() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint");
    } catch (SQLException e) {
      throw new Unmet("suite.unreadable-database");
    }
  }

  void becomesText() {
    replace(TEXT.repeat(LINES).getBytes(StandardCharsets.US_ASCII));
  }

  void becomesEmpty() {
    replace(new byte[0]);
  }

  void losesAllButItsFirstPage() {
    replace(Arrays.copyOf(read(), firstPage()));
  }

  /** The file keeps its size and its header, as after a fault of the disk. */
  void becomesNoiseAfterItsFirstPage() {
    byte[] noisy = read();
    Arrays.fill(noisy, firstPage(), noisy.length, NOISE);
    replace(noisy);
  }

  private int firstPage() {
    byte[] whole = read();
    int pageSize =
        whole.length < PAGE_SIZE_OFFSET + Short.BYTES
            ? 0
            : Short.toUnsignedInt(ByteBuffer.wrap(whole).getShort(PAGE_SIZE_OFFSET));
    int kept = pageSize == 1 ? LARGEST_PAGE : pageSize;
    if (kept == 0 || whole.length <= kept) {
      throw new Unmet("suite.no-database");
    }
    return kept;
  }

  void becomesFolder() {
    remove();
    try {
      Files.createDirectory(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void becomesForeignDatabase() {
    remove();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(FOREIGN_TABLES);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Expects the program to have left every byte as it was. */
  void expectUntouched() {
    boolean isUntouched =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && sizeOf(file) == content.length
            && Arrays.equals(content, read());
    if (!isUntouched) {
      throw new Unmet("suite.trouble.file-changed");
    }
  }

  void expectFolder() {
    if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Unmet("suite.trouble.file-changed");
    }
  }

  void expectForeignRows() {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(FOREIGN_ROWS)) {
      if (rows.getInt(1) != 2) {
        throw new Unmet("suite.trouble.foreign-lost");
      }
    } catch (SQLException gone) {
      throw new Unmet("suite.trouble.foreign-lost");
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] read() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(byte[] bytes) {
    remove();
    content = bytes;
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remove() {
    try {
      Files.delete(file);
      for (String side : SIDE_FILES) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + side));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

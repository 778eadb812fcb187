package bank.reference.store;

import bank.contract.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of the bank in all their versions. Each version is an SQL file that makes it from the
 * version before, so that an old database is brought up to date without losing anything. A file
 * that has been released is never edited; the next change is the next file.
 */
final class Schema {
  /** In order: the first makes version 1 out of an empty database. */
  private static final List<String> MIGRATIONS =
      List.of("1-accounts.sql", "2-entries.sql", "3-pin-lock.sql");

  /** "BANK" in ASCII; the first migration writes it into the file's header. */
  private static final int APPLICATION_ID = 0x42414E4B;

  private static final String INTACT = "ok";

  private final Database database;

  Schema(Database database) {
    this.database = database;
  }

  /**
   * What a database file says about itself.
   *
   * @param applicationId which program it belongs to, 0 if it does not say
   * @param version the number of migrations it has seen
   * @param tables how many tables and other things are defined in it
   */
  private record Identity(int applicationId, int version, int tables) {

    boolean isEmpty() {
      return applicationId == 0 && version == 0 && tables == 0;
    }

    boolean isOurs() {
      return applicationId == APPLICATION_ID;
    }
  }

  /**
   * Makes sure that the file holds a bank of the latest version. An empty file gets its tables, an
   * older version is migrated; all of this in one transaction, so that of two processes that open
   * the same new file the second finds it complete.
   *
   * @throws StorageException if the file belongs to another program or to a newer version of this
   *     one, or is damaged; nothing in it was changed
   */
  void bringUpToDate() {
    database.change(
        () -> {
          Identity identity = identity();
          refuseForeign(identity);
          refuseDamaged();
          for (String migration : MIGRATIONS.subList(identity.version(), MIGRATIONS.size())) {
            run(migration);
          }
        });
  }

  private Identity identity() throws SQLException {
    String sql =
        """
        SELECT (SELECT application_id FROM pragma_application_id) AS application_id,
               (SELECT user_version FROM pragma_user_version) AS version,
               (SELECT COUNT(*) FROM sqlite_schema) AS tables
        """;
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return new Identity(
          row.getInt("application_id"), row.getInt("version"), row.getInt("tables"));
    }
  }

  private void refuseForeign(Identity identity) {
    if (!identity.isEmpty() && !identity.isOurs()) {
      throw unusable("belongs to another program. Choose another file.");
    }
    if (identity.version() > MIGRATIONS.size()) {
      throw unusable("was written by a newer version of this program. Use that version.");
    }
  }

  private void refuseDamaged() throws SQLException {
    String sql = "PRAGMA quick_check(1)";
    try (Statement statement = database.connection().createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (!INTACT.equals(row.getString(1))) {
        throw unusable("is damaged. Restore it from a copy.");
      }
    }
  }

  private StorageException unusable(String reason) {
    return new StorageException(database.file() + " " + reason);
  }

  private void run(String migration) throws SQLException {
    try (Statement statement = database.connection().createStatement()) {
      // sqlite-jdbc runs all statements of a text here; execute() would run the first one only.
      statement.executeUpdate(text(migration));
    }
  }

  private static String text(String migration) {
    try (InputStream resource = Schema.class.getResourceAsStream(migration)) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

package bank.reference.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A transaction that is undone unless it is committed. Meant for try-with-resources: whatever ends
 * the block before {@link #commit}, be it an exception or an error, rolls back, and a failure to do
 * even that is kept as suppressed exception of the first.
 *
 * <p>It speaks SQL instead of {@code setAutoCommit(false)}, because sqlite-jdbc begins the next
 * transaction as soon as one is committed. With {@code BEGIN IMMEDIATE}, an idle bank would keep
 * all others from writing.
 */
final class Transaction implements AutoCloseable {
  private final Connection connection;
  private boolean open;

  /** What a transaction is for. */
  enum Purpose {
    /** Everything read shows the same moment, and others may write meanwhile. */
    READING("BEGIN DEFERRED"),

    /**
     * Waits until nobody else writes, and keeps others from writing until the end. The wait must
     * come before the first read: a reader that becomes a writer later fails at once if somebody
     * else has written in between.
     */
    WRITING("BEGIN IMMEDIATE");

    private final String begin;

    Purpose(String begin) {
      this.begin = begin;
    }
  }

  private Transaction(Connection connection) {
    this.connection = connection;
  }

  static Transaction begin(Connection connection, Purpose purpose) throws SQLException {
    Transaction transaction = new Transaction(connection);
    transaction.execute(purpose.begin);
    transaction.open = true;
    return transaction;
  }

  /** Makes all changes durable, in one step. */
  void commit() throws SQLException {
    execute("COMMIT");
    open = false;
  }

  /** Undoes all changes unless they were committed. */
  @Override
  public void close() throws SQLException {
    if (open) {
      open = false;
      execute("ROLLBACK");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

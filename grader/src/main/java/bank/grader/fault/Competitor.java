package bank.grader.fault;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/**
 * Another program that is in the middle of a transfer: it has taken the money from one account,
 * holds the lock for writing, and has not given the money to the other account yet.
 */
public final class Competitor implements AutoCloseable {
  private final Statements statements;
  private final String table;
  private final String column;

  private Competitor(Statements statements, String table, String column) {
    this.statements = statements;
    this.table = Statements.quoted(table);
    this.column = Statements.quoted(column);
  }

  /**
   * Begins a transfer with its first write. Accounts are known by their balances, which must all be
   * different.
   *
   * @param payer what the account has that pays, in the unit of the column
   * @param patience how long to wait for the lock now, and for readers at the end
   * @return empty if somebody else holds the lock, or the database refuses the write
   */
  public static Optional<Competitor> begin(
      Path database,
      String table,
      String column,
      BigDecimal payer,
      BigDecimal amount,
      Duration patience) {
    try {
      Competitor competitor = new Competitor(Statements.on(database, patience), table, column);
      try {
        competitor.statements.run("BEGIN IMMEDIATE");
        competitor.add(payer, amount.negate());
        return Optional.of(competitor);
      } catch (SQLException notPossible) {
        competitor.close();
        return Optional.empty();
      }
    } catch (SQLException noDatabase) {
      return Optional.empty();
    }
  }

  /**
   * Ends the transfer with its second write.
   *
   * @return whether it is stored; somebody who reads for ever keeps it from being stored
   */
  public boolean complete(BigDecimal payee, BigDecimal amount) {
    try {
      add(payee, amount);
      statements.run("COMMIT");
      return true;
    } catch (SQLException notPossible) {
      return false;
    }
  }

  /** Gives the lock back; a transfer that is not complete is undone. */
  @Override
  public void close() {
    try {
      statements.close();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot give the lock on a database back", e);
    }
  }

  private void add(BigDecimal balance, BigDecimal amount) throws SQLException {
    int changed =
        statements.change(
            "UPDATE %s SET %s = %s + (%s) WHERE CAST(%s AS REAL) = %s"
                .formatted(
                    table,
                    column,
                    column,
                    amount.toPlainString(),
                    column,
                    balance.toPlainString()));
    if (changed != 1) {
      throw new SQLException(changed + " accounts have this balance");
    }
  }
}

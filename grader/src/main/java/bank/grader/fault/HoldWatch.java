package bank.grader.fault;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Sees from outside whether a program is held in its second write.
 *
 * <p>Where each write is a transaction of its own, the first is counted for all to see when the
 * second begins. Within one transaction nothing is to be seen but that somebody writes, so there it
 * counts as held when that has lasted; should it still be in the first write then, the outcome is
 * the same.
 */
public final class HoldWatch {
  /** A single write takes milliseconds, even on a busy machine. */
  private static final Duration LASTING = Duration.ofMillis(1000);

  private final Path database;
  private final String count;
  private long writingSince;
  private boolean wasWriting;

  HoldWatch(Path database, String count) {
    this.database = database;
    this.count = count;
  }

  /** Looks; to be called again and again while the program is at work. */
  public boolean isHeld() {
    // In this order: who writes after a first write was counted is in a later one.
    boolean isFirstDone = isFirstCounted();
    boolean isWriting = isWriting();
    long now = System.nanoTime();
    if (isWriting && !wasWriting) {
      writingSince = now;
    }
    wasWriting = isWriting;
    return isWriting && (isFirstDone || now - writingSince > LASTING.toNanos());
  }

  private boolean isFirstCounted() {
    try (Statements statements = Statements.on(database, Duration.ZERO)) {
      return statements.number(count) > 0;
    } catch (SQLException busyCommitting) {
      return false;
    }
  }

  private boolean isWriting() {
    try (Statements statements = Statements.on(database, Duration.ZERO)) {
      statements.run("BEGIN IMMEDIATE");
      statements.run("ROLLBACK");
      return false;
    } catch (SQLException busy) {
      return true;
    }
  }
}

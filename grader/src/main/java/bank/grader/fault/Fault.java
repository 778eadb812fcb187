package bank.grader.fault;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** A fault that lies in a student's database. */
public final class Fault {
  private final Path database;
  private final Script script;
  private final Duration patience;

  private Fault(Path database, Script script, Duration patience) {
    this.database = database;
    this.script = script;
    this.patience = patience;
  }

  /**
   * Puts a fault into a database, all of it or nothing. It can be done while a program waits for
   * its input, or before it starts: some hold a lock while they wait, others drop their table when
   * they start.
   *
   * @param patience how long to wait for a program that works on the database
   * @return empty if a program holds a lock, or the table cannot have a trigger
   */
  public static Optional<Fault> put(
      Path database, FaultKind kind, Movement movement, Duration patience) {
    Script script = new Script(kind, movement, freshPrefix());
    try (Statements statements = Statements.on(database, patience)) {
      statements.runTogether(script.installation());
      return Optional.of(new Fault(database, script, patience));
    } catch (SQLException notPossible) {
      return Optional.empty();
    }
  }

  /**
   * Takes the fault out, and rolls back on the way what a killed program has left half done.
   *
   * @return whether nothing of it is left; a program that still runs may keep us from writing
   */
  public boolean remove() {
    try (Statements statements = Statements.on(database, patience)) {
      statements.runTogether(script.removal());
      return true;
    } catch (SQLException lockedOrBroken) {
      return false;
    }
  }

  /** Begins to watch for a program that is held in its second write. */
  public HoldWatch watch() {
    return new HoldWatch(database, script.count());
  }

  /** Nobody can prepare for a name that is drawn. */
  private static String freshPrefix() {
    return "fault_" + Long.toHexString(ThreadLocalRandom.current().nextLong());
  }
}

package bank.grader.driver;

import bank.grader.sandbox.ProcessLimits;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps one process from writing to a database. The sandbox makes files read-only for the process
 * alone where it can, and permissions do it elsewhere; there is no harm in both. Whether it worked
 * has to be seen from what the program stores.
 */
final class Obstacle {
  /** SQLite needs more for the journal of the smallest change. */
  private static final long FULL_DISK_BYTES = 512;

  private final Hindrance hindrance;
  private final Path database;

  Obstacle(Hindrance hindrance, Path database) {
    this.hindrance = hindrance;
    this.database = database;
  }

  /** Takes the permission to write away. */
  void raise() {
    readOnly().forEach(path -> path.toFile().setWritable(false, false));
  }

  /** Gives the permission to write back. */
  void lift() {
    readOnly().forEach(path -> path.toFile().setWritable(true, true));
  }

  /** Returns what the process may not write to. */
  List<Path> readOnly() {
    return switch (hindrance) {
      case READ_ONLY_FILE -> List.of(database);
      case READ_ONLY_FOLDER -> List.of(database.getParent());
      case FULL_DISK -> List.of();
    };
  }

  /** Returns the limits of the process. */
  ProcessLimits limits(ProcessLimits usual) {
    return hindrance == Hindrance.FULL_DISK
        ? new ProcessLimits(FULL_DISK_BYTES, usual.openFiles(), usual.outputBytes())
        : usual;
  }
}

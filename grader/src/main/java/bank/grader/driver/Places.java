package bank.grader.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places of one submission.
 *
 * <p>Processes are shared by the checks, and a process cannot change its directory. So programs are
 * started in one directory for all places, and told a file name that leads into the place. Programs
 * that do not care what they are told are started in the place itself.
 */
final class Places {
  private final Path folder;
  private final AtomicInteger made = new AtomicInteger();

  Places(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a place.
   *
   * @param isAlone whether programs are started in the place itself
   */
  Place make(boolean isAlone, Preparation preparation) {
    String name = "p" + made.incrementAndGet();
    Path place = folder.resolve(name);
    try {
      Files.createDirectory(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String fileName = preparation.fileName();
    Path database = place.resolve(fileName);
    preparation.apply(isAlone ? place : folder, database);
    return new Place(place, database, isAlone ? fileName : name + "/" + fileName);
  }

  /** Returns the directory that programs are started in which work on a place. */
  Path directory(Place place, boolean isAlone) {
    return isAlone ? place.folder() : folder;
  }
}

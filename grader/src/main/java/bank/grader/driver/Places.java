package bank.grader.driver;

import bank.grader.sandbox.Leftovers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The places of one submission.
 *
 * <p>Processes are shared by the checks, and a process cannot change its directory. So programs are
 * started in one directory for all places, and told a file name that leads into the place. Programs
 * that do not care what they are told are started in the place itself; such a place is emptied and
 * used again, for the sake of the process that was started there.
 */
final class Places {
  private final Path folder;
  private final AtomicInteger made = new AtomicInteger();
  private final Deque<Path> free = new ArrayDeque<>();

  Places(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a place.
   *
   * @param isAlone whether programs are started in the place itself
   */
  Place make(boolean isAlone, Preparation preparation) {
    Path place = isAlone ? takeFree().orElseGet(this::makeFolder) : makeFolder();
    String fileName = preparation.fileName();
    Path database = place.resolve(fileName);
    preparation.apply(isAlone ? place : folder, database);
    return new Place(place, database, isAlone ? fileName : place.getFileName() + "/" + fileName);
  }

  /**
   * Takes a place back that programs are started in.
   *
   * @param place a place that no program works in
   */
  void giveBack(Place place) {
    try {
      Leftovers.clear(place.folder());
    } catch (IOException somethingStays) {
      // The next place gets a new folder.
      return;
    }
    synchronized (free) {
      free.push(place.folder());
    }
  }

  /** The last that came back is the first: the process that was started there still waits. */
  private Optional<Path> takeFree() {
    synchronized (free) {
      return Optional.ofNullable(free.poll());
    }
  }

  private Path makeFolder() {
    try {
      return Files.createDirectory(folder.resolve("p" + made.incrementAndGet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the directory that programs are started in which work on a place. */
  Path directory(Place place, boolean isAlone) {
    return isAlone ? place.folder() : folder;
  }
}

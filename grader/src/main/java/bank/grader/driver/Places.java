package bank.grader.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

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
    if (isEmptied(place.folder())) {
      synchronized (free) {
        free.push(place.folder());
      }
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

  private static boolean isEmptied(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
      return true;
    } catch (IOException | UncheckedIOException e) {
      // Something in it cannot be deleted; the next place gets a new folder.
      return false;
    }
  }

  /** Returns the directory that programs are started in which work on a place. */
  Path directory(Place place, boolean isAlone) {
    return isAlone ? place.folder() : folder;
  }
}

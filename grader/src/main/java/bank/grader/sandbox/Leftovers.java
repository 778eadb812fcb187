package bank.grader.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** What processes leave in their folders. They may have taken everyone's permissions away. */
public final class Leftovers {
  private Leftovers() {}

  /**
   * Deletes a folder with all that is in it.
   *
   * @throws IOException if something stays
   */
  public static void delete(Path folder) throws IOException {
    permit(folder.toFile());
    PathUtils.deleteDirectory(folder);
  }

  /**
   * Deletes all that is in a folder, and keeps the folder: a process may be at home in it.
   *
   * @throws IOException if something stays
   */
  public static void clear(Path folder) throws IOException {
    permit(folder.toFile());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        PathUtils.delete(file);
      }
    }
  }

  /** What cannot be permitted is noticed when it is to be deleted. */
  private static void permit(File folder) {
    folder.setReadable(true);
    folder.setWritable(true);
    folder.setExecutable(true);
    for (File file : Objects.requireNonNullElse(folder.listFiles(), new File[0])) {
      if (Files.isDirectory(file.toPath(), LinkOption.NOFOLLOW_LINKS)) {
        permit(file);
      }
    }
  }
}

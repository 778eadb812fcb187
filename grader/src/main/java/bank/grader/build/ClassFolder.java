package bank.grader.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes what a child process needs of a submission. */
final class ClassFolder {
  private final Path folder;

  ClassFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Writes class files, and copies resources beside them unless a class stands in the way. */
  void write(Map<String, byte[]> classes, Map<String, Path> resources) {
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        Path file = inside(entry.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, entry.getValue());
      }
      for (Map.Entry<String, Path> entry : resources.entrySet()) {
        Path file = inside(entry.getKey());
        if (isFree(file)) {
          Files.createDirectories(file.getParent());
          Files.copy(entry.getValue(), file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path inside(String place) {
    Path file = folder.resolve(place).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalStateException(place + " is not inside of " + folder);
    }
    return file;
  }

  private boolean isFree(Path file) {
    boolean isFree = !Files.exists(file);
    for (Path parent = file.getParent(); !parent.equals(folder); parent = parent.getParent()) {
      isFree &= !Files.exists(parent) || Files.isDirectory(parent);
    }
    return isFree;
  }
}

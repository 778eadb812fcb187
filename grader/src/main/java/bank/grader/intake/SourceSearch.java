package bank.grader.intake;

import bank.grader.intake.archive.ArchiveFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks for sources and archives below a folder, in order to see what the folder is. */
final class SourceSearch extends SimpleFileVisitor<Path> {
  /** Enough to know what a folder is. */
  private static final int MOST_FOUND = 1_000;

  private final Path root;
  private final SortedSet<Path> found = new TreeSet<>();

  private SourceSearch(Path root) {
    this.root = root;
  }

  /** Returns sources and archives below a folder, in order; leftovers of tools do not count. */
  static List<Path> in(Path folder) {
    SourceSearch search = new SourceSearch(folder);
    try {
      Files.walkFileTree(folder, search);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(search.found);
  }

  /** Tells whether a file's name is that of a source or an archive. */
  static boolean isSourceOrArchive(String fileName) {
    return FileCollector.isJava(fileName) || ArchiveFormat.isNamedLikeOne(fileName);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean isIgnored = !folder.equals(root) && IgnoredFolders.isIgnored(pathOf(folder) + "/x");
    return isIgnored ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()
        && isSourceOrArchive(file.getFileName().toString())
        && !IgnoredFolders.isIgnored(pathOf(file))) {
      found.add(file);
    }
    return found.size() < MOST_FOUND ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    return FileVisitResult.CONTINUE;
  }

  private String pathOf(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}

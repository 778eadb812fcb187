package bank.grader.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The folder that an archive is unpacked into. Nothing is written outside of it. */
final class Target {
  private static final int BUFFER = 8192;

  private final Path folder;
  private final Budget budget;
  private final Predicate<String> isWanted;

  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();
  private final List<String> unsafe = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> sameName = new ArrayList<>();

  Target(Path folder, Budget budget, Predicate<String> isWanted) {
    this.folder = folder.toAbsolutePath().normalize();
    this.budget = budget;
    this.isWanted = isWanted;
  }

  /** Opens the content of an entry; its failures are those of the archive. */
  interface Content {
    InputStream open() throws IOException;
  }

  /** Notes an entry that is no file, such as a link. */
  void leaveOutLink(String name) throws BadArchive {
    budget.addEntry();
    links.add(name);
  }

  /** Notes a folder; it comes into being with its first file. */
  void addFolder() throws BadArchive {
    budget.addEntry();
  }

  /** Writes a file, unless its name is unsafe, taken or unwanted. */
  void addFile(String name, Content content) throws BadArchive, IOException {
    budget.addEntry();
    Optional<String> path = EntryPath.clean(name);
    if (path.isEmpty()) {
      unsafe.add(name);
    } else if (isWanted.test(path.get())) {
      if (claim(path.get())) {
        write(path.get(), content);
      } else {
        sameName.add(name);
      }
    }
  }

  /** Reserves a path; names that differ in case only are one file on many computers. */
  private boolean claim(String path) {
    String key = path.toLowerCase(Locale.ROOT);
    List<String> parents = parentsOf(key);
    if (folders.contains(key) || parents.stream().anyMatch(files::contains) || !files.add(key)) {
      return false;
    }
    folders.addAll(parents);
    return true;
  }

  private static List<String> parentsOf(String path) {
    List<String> parents = new ArrayList<>();
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      parents.add(path.substring(0, end));
    }
    return parents;
  }

  private void write(String path, Content content) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || file.equals(folder)) {
      throw new IllegalStateException(path + " is not inside of " + folder);
    }
    try (InputStream in = content.open();
        OutputStream out = create(file)) {
      byte[] buffer = new byte[BUFFER];
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        append(out, buffer, length);
      }
    }
  }

  private static OutputStream create(Path file) {
    try {
      Files.createDirectories(file.getParent());
      return Files.newOutputStream(file);
    } catch (IOException ours) {
      throw new UncheckedIOException(ours);
    }
  }

  private static void append(OutputStream out, byte[] buffer, int length) {
    try {
      out.write(buffer, 0, length);
    } catch (IOException ours) {
      throw new UncheckedIOException(ours);
    }
  }

  /** Returns what was left out. */
  Unpacked leftOut() {
    return new Unpacked(unsafe, links, sameName);
  }
}

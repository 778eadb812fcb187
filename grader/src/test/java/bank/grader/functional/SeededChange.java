package bank.grader.functional;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A known change of a program that is known to be good: a defect, or something that is no defect.
 *
 * @param name the name of its folder
 * @param program the program that is changed
 * @param edits the change, at one place or several
 * @param check the check that catches the defect; empty if the change is none
 * @param criterion whose points the defect costs; empty if the change is none
 */
record SeededChange(
    String name,
    SeededProgram program,
    List<Edit> edits,
    Optional<String> check,
    Optional<String> criterion) {
  private static final String FILE = "defect.properties";

  /** Makes sure that something is changed, and that a defect is fully described. */
  SeededChange {
    edits = List.copyOf(edits);
    if (edits.isEmpty() || check.isPresent() != criterion.isPresent()) {
      throw new IllegalArgumentException(name + ": no edit, or a check without its criterion");
    }
  }

  /** Reads all changes in a folder, ordered by name. */
  static List<SeededChange> readAll(Path folder) throws IOException {
    List<SeededChange> changes = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path each : folders.sorted().toList()) {
        changes.add(read(each));
      }
    }
    return changes;
  }

  private static SeededChange read(Path folder) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
      properties.load(reader);
    }
    return new SeededChange(
        folder.getFileName().toString(),
        SeededProgram.of(properties.getProperty("program")),
        edits(properties),
        Optional.ofNullable(properties.getProperty("check")),
        Optional.ofNullable(properties.getProperty("criterion")));
  }

  /** The first edit has no number: {@code file}, {@code find}, {@code replace}, {@code file.2}. */
  private static List<Edit> edits(Properties properties) {
    List<Edit> edits = new ArrayList<>();
    String number = "";
    while (properties.containsKey("file" + number)) {
      edits.add(
          new Edit(
              properties.getProperty("file" + number),
              Optional.ofNullable(properties.getProperty("find" + number)),
              properties.getProperty("replace" + number)));
      number = "." + (edits.size() + 1);
    }
    return edits;
  }

  boolean isDefect() {
    return check.isPresent();
  }

  /** Writes the changed program into a folder that does not exist yet. */
  void writeTo(Path folder) throws IOException {
    program.copyTo(folder);
    try {
      for (Edit edit : edits) {
        edit.applyTo(folder);
      }
    } catch (IllegalStateException misplaced) {
      throw new IllegalStateException(name + ": " + misplaced.getMessage(), misplaced);
    }
  }
}

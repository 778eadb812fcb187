package bank.grader.functional;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A program in which defects are seeded, and the least number of changes that it must have. */
enum SeededProgram {
  /** Called through its factory, and operated through its console. */
  REFERENCE("reference", Path.of("..", "reference"), 60, 10),
  /** Operated through its console alone. */
  CONSOLE_ONLY("console-only", Path.of("samples", "console-only"), 15, 4);

  /** Its own tests describe the unchanged program. */
  private static final List<Path> LEFT_OUT =
      List.of(Path.of("target"), Path.of("src", "test"), Path.of("expected.properties"));

  private final String id;
  private final Path folder;
  private final int fewestDefects;
  private final int fewestEquivalents;

  SeededProgram(String id, Path folder, int fewestDefects, int fewestEquivalents) {
    this.id = id;
    this.folder = folder;
    this.fewestDefects = fewestDefects;
    this.fewestEquivalents = fewestEquivalents;
  }

  /**
   * Returns the program of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static SeededProgram of(String id) {
    return Arrays.stream(values())
        .filter(program -> program.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such program: " + id));
  }

  /** Returns the name under which the unchanged program is graded. */
  String id() {
    return id;
  }

  int fewestDefects() {
    return fewestDefects;
  }

  int fewestEquivalents() {
    return fewestEquivalents;
  }

  /** Copies the program into a folder that does not exist yet. */
  void copyTo(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path inside = folder.relativize(file);
        if (LEFT_OUT.stream().noneMatch(inside::startsWith)) {
          Path copy = target.resolve(inside);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }
}

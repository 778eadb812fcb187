package bank.grader.command;

import bank.grader.rubric.Rubric;
import bank.grader.rubric.markdown.RubricFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the file of the rubric. */
final class RubricSource {
  /** The name of the rubric that the grader came with. */
  static final String NAME = "rubric.md";

  private RubricSource() {}

  /**
   * Reads the rubric that was named, or the one that the grader came with. The current folder is
   * not searched: in CI it is the student's, who could put a milder rubric there.
   *
   * @throws bank.grader.rubric.RubricException if the file is not a usable rubric
   */
  static Rubric read(Optional<Path> named) throws IOException {
    return RubricFile.parse(Files.readString(named.orElse(ours()), StandardCharsets.UTF_8));
  }

  /** The grader lies in {@code grader/target}, as a jar or as classes; the rubric two above it. */
  private static Path ours() {
    try {
      Path grader =
          Path.of(RubricSource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return grader.resolve(Path.of("..", "..", "..", NAME)).normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
